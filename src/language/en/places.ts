/** Names of countries in English, from Unicode CLDR as the runtime has it (ISO 3166 codes). */
function countries(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) =>
    letters.flatMap((b) => {
      const name = names.of(a + b);
      return name === undefined || name === a + b ? [] : [name.toLowerCase()];
    }),
  );
}

/** The states of the U.S., and what else newsrooms call a country: governments speak under these names. */
const STATES = `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|
illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|
montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|
pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|
wisconsin|wyoming|u.s.|us|u.s|usa|united states|america|britain|uk|u.k.|england|scotland|wales|holland|beijing|moscow|
tehran|pyongyang|brussels|london|paris|berlin|tokyo|new delhi|ankara|jerusalem|riyadh|cairo|baghdad|damascus|kabul|
islamabad|ottawa|canberra|seoul|taipei|hong kong|chicago|los angeles|san francisco|boston|philadelphia|detroit|atlanta|
miami|houston|dallas|cleveland|baltimore|denver|phoenix|seattle|las vegas|new orleans|europe|asia|africa|middle east|
latin america|north america|south america|west bank|gaza|crimea|kashmir|tibet|manhattan|brooklyn|hollywood|
silicon valley|czech republic|south korea|north korea|burma|ivory coast|russia|syria|iran|vietnam|turkey`;

export const PLACES: ReadonlySet<string> = new Set([...countries(), ...STATES.split('|').map((name) => name.trim())]);
