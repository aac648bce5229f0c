/**
 * Nouns for people by what they do or are, as news reports use them for those who speak. Collected from the U.S. Bureau
 * of Labor Statistics' Standard Occupational Classification (2018) and the roles that the Associated Press Stylebook
 * treats under "titles", "spokesperson" and "anonymous sources". Singular; the plural is made by rule.
 */
const NOUNS = `
academic accountant accuser activist actor actress adherent administrator admiral adviser advisor advocate agent aide
alderman alderwoman ally ambassador analyst anchor announcer applicant apologist architect artist aspirant assemblyman
assemblywoman assistant associate astronaut athlete attorney author backer banker bishop biographer biologist blogger
boss boyfriend brother builder businessman businesswoman buyer campaigner candidate captain cardinal chairman
chairwoman chair chairperson champion chancellor chaplain chemist chief child citizen clergyman cleric clerk client
coach co-author co-founder co-worker colleague collector columnist comedian commander commentator commissioner
committeeman communist companion complainant composer comptroller conductor confidant congressman congresswoman
conservative constable consultant consumer contestant contractor contributor cook correspondent councillor councilor
councilman councilwoman counselor cousin creator creditor critic curator customer dad daughter dealer dean defector
defendant defender delegate democrat demonstrator deputy designer detective detractor developer diplomat director
dissident doctor donor driver economist editor elder elector emigrant emperor employee employer endorser engineer
entertainer entrepreneur envoy epidemiologist evangelical evangelist exec executive expert ex-wife ex-husband
ex-girlfriend ex-boyfriend fan farmer father father-in-law feminist filmmaker firefighter fisherman follower
footballer founder friend fundraiser geologist general girl girlfriend governor graduate grandfather grandmother
grandparent guard guest guide gunman head heir historian homeowner host hostage hunter husband immigrant imam incumbent
independent individual industrialist informant inmate insider inspector instructor insurgent intern interpreter
interviewer investigator investor islamist jew journalist judge juror justice kid king landlord landowner lawmaker
lawyer leader lecturer legislator liberal libertarian librarian lieutenant linguist loyalist lobbyist man manager
marine marshal master mathematician mayor mechanic medic member merchant meteorologist migrant militant millionaire
billionaire miner minister missionary moderator monk monarch mother mother-in-law mom mum musician muslim nationalist
negotiator neighbor neighbour nephew niece novelist nominee nun nurse nutritionist observer occupant officer official
officeholder onlooker operative opponent organizer organiser owner painter parent parliamentarian participant
partner passenger passerby pastor patient patriot paramedic peer person pharmacist philanthropist philosopher
photographer physician physicist pilot planner player playwright plaintiff poet policeman policewoman policymaker
politician pollster pope premier preacher president priest prince princess principal prisoner producer professional
professor progressive promoter proponent prosecutor protester protestor psychiatrist psychologist publisher pundit
pupil queen rabbi radical rancher ranger reader realist rebel receptionist recruit recruiter referee refugee relative reporter representative republican resident researcher respondent retailer retiree reviewer rival
salesman saleswoman scholar scientist screenwriter secretary seller senator sergeant settler sheriff shareholder
shopkeeper shopper sibling singer sister skeptic sceptic socialist sociologist soldier solicitor son songwriter
specialist speaker spectator spokesman spokesperson spokeswoman staffer stakeholder statistician stepfather stepmother
stockbroker strategist student subscriber superintendent supervisor supporter surgeon surrogate survivor suspect
sympathizer taxpayer teacher teammate technician teenager tenant terrorist theologian theorist therapist thinker
tourist tracker trader traditionalist trainer traveler traveller treasurer trooper trustee tutor tycoon
undersecretary uncle aunt user vendor veteran vet veterinarian victim viewer villager visitor volunteer voter waiter
waitress warden whistleblower whistle-blower widow widower wife winner witness woman worker writer youth youngster zealot
boy lady gentleman guy source baby toddler ceo cfo coo doc cop vp fiancée fiancé barrister magistrate advocate mp
premier peer lord chaplain skipper bosun mate crewman seaman fisherman bystander eyewitness acquaintance classmate
roommate godfather godmother grandson granddaughter ex-president ex-official conservationist environmentalist
meteorologist seismologist geophysicist ecologist botanist archaeologist anthropologist astronomer pathologist
immunologist virologist cardiologist oncologist radiologist coroner undertaker carpenter plumber electrician baker
butcher barber hairdresser janitor caretaker housekeeper nanny babysitter cashier courier porter steward stewardess
somebody someone anybody anyone nobody everybody everyone other another newcomer insider outsider dad-of-two ruler
dictator tyrant commander-in-chief second-in-command go-between middleman intermediary mediator
`;

/** Words for several people at once that have no plural ending, or stand for an unknown number. */
const COLLECTIVE_NOUNS = `
people police men women children folks clergy crew staff personnel youth public crowd audience couple pair trio
majority minority public populace electorate folk parents family duo handful number lot series sisterhood viewership
readership membership workforce many some others most few several both all those these dozens scores hundreds thousands
millions half percent
`;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const PERSON_NOUNS: ReadonlySet<string> = new Set(words(NOUNS));
export const COLLECTIVES: ReadonlySet<string> = new Set(words(COLLECTIVE_NOUNS));

/** Nouns that tell a man or a woman. */
export const MEN: ReadonlySet<string> = new Set(
  words(`man boy father dad husband son brother uncle nephew grandfather grandson king prince gentleman guy businessman
  congressman spokesman chairman councilman assemblyman policeman salesman clergyman fisherman boyfriend ex-husband
  priest monk pope imam lord widower waiter actor ex-boyfriend fiancé stepfather father-in-law alderman gunman`),
);
export const WOMEN: ReadonlySet<string> = new Set(
  words(`woman girl mother mom mum wife daughter sister aunt niece grandmother granddaughter queen princess lady
  businesswoman congresswoman spokeswoman chairwoman councilwoman assemblywoman policewoman saleswoman girlfriend
  ex-wife nun widow waitress actress ex-girlfriend fiancée stepmother mother-in-law alderwoman`),
);

/** Those that one party has at most one of at a time: `his wife` is named if the article names her. */
export const KIN: ReadonlySet<string> = new Set(
  words(`wife husband father mother dad mom mum ex-wife ex-husband widow widower girlfriend boyfriend fiancé fiancée
  partner spouse son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother`),
);
