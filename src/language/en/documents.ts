/** Nouns for texts, data and recordings that can be a source when no person is behind them: `sources` says how. */
const NOUNS = `
account ad advert advertisement affidavit agenda agreement analysis announcement answer appeal application article
assessment audio audit autobiography ballot bill biography blog book brief briefing brochure bulletin calendar caption
cable certificate charge-sheet chart chapter circular column comic commentary communique communiqué complaint
constitution contract convention copy cover data database datum decision declaration decree definition deposition diary
dictionary directive document documentary dossier draft editorial e-mail email emails entry essay estimate evaluation
evidence examination excerpt exposé expose feature figure file filing film finding flyer footage forecast form formula
graph guide guideline handbook headline history image indictment index inscription inspection instruction inventory
inquiry interview invitation invoice issue itinerary journal judgement judgment law lawsuit leaflet ledger legislation
letter license licence list log magazine manifesto manual manuscript map measure memo memoir memorandum message minute
motion narrative notebook note notice novel numbers obituary op-ed opinion order ordinance pamphlet paper papers passage
petition photo photograph picture piece plan plaque platform play poem policy poll polling post poster post-mortem
preface press-release profile program programme prospectus proposal proposition protocol publication questionnaire quote
quotation ranking receipt record recording records referendum register regulation release report research resolution
response results result resume résumé return returns review ruling rule rules schedule scorecard screenshot script
scripture section sentence series sign slide song speech spreadsheet statement statistic statistics statute story
studies study subpoena suit summary survey table tally tape testimony text textbook theory thesis ticket title tome
transcript translation treaty tweet video verdict volume warrant website webpage wire will bible koran quran torah
sheet timeline clip broadcast podcast poll census case complaint tag label listing posting readout statute code
`;
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/));
