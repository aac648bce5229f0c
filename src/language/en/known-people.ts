/**
 * People whom a report may call by one name: "so well known that a first name would be odd" (Associated Press Stylebook,
 * "names"). Heads of state and government of the last hundred years and candidates for U.S. president, from the lists of
 * office holders; then composers, writers, artists, scientists, thinkers and figures of religion that a general
 * encyclopaedia has under one name.
 */
const OFFICE = `
washington adams jefferson madison monroe jackson lincoln grant cleveland mckinley roosevelt taft wilson harding coolidge
hoover truman eisenhower kennedy johnson nixon ford carter reagan bush clinton obama trump biden harris pence cheney gore
quayle mondale dukakis dole kerry mccain romney sanders warren cruz rubio mcconnell pelosi boehner ryan schumer reid
churchill attlee eden macmillan heath callaghan thatcher major blair brown cameron may johnson truss sunak starmer corbyn
farage miliband clegg de-gaulle pompidou mitterrand chirac sarkozy hollande macron le-pen adenauer brandt schmidt kohl
schröder schroeder merkel scholz lenin stalin khrushchev brezhnev gorbachev yeltsin putin medvedev zelensky zelenskyy
poroshenko lukashenko erdogan erdoğan netanyahu arafat abbas assad hussein gaddafi qaddafi khomeini khamenei rouhani
mao deng xi nehru gandhi modi bhutto mandela mugabe castro chávez chavez maduro bolsonaro lula trudeau harper howard
abbott turnbull morrison ardern franco mussolini hitler goebbels himmler bin-laden mubarak morsi sisi salman
giuliani gingrich snowden assange mueller comey kavanaugh scalia ginsburg
`;
const CULTURE = `
bach beethoven mozart haydn handel vivaldi brahms schubert schumann chopin liszt wagner verdi puccini mahler debussy ravel
stravinsky tchaikovsky shostakovich bartók bartok elgar britten gershwin dylan lennon mccartney elvis prince madonna
beyoncé beyonce rihanna adele bono sting björk drake eminem cher shakira homer virgil ovid dante petrarch chaucer
shakespeare milton cervantes molière moliere racine voltaire rousseau goethe schiller byron keats shelley wordsworth
austen dickens brontë bronte eliot hardy tolstoy dostoevsky chekhov pushkin gogol balzac flaubert proust zola hugo kafka
mann joyce beckett yeats wilde shaw woolf orwell hemingway faulkner twain melville thoreau emerson whitman poe nabokov
leonardo michelangelo raphael titian caravaggio rembrandt vermeer rubens velázquez velazquez goya turner constable manet
monet degas renoir cézanne cezanne gauguin van-gogh picasso matisse klimt kandinsky dalí dali warhol banksy rodin
plato socrates aristotle pythagoras euclid archimedes hippocrates galen cicero seneca caesar augustus nero hadrian
cleopatra hannibal alexander charlemagne napoleon nelson wellington bismarck columbus magellan descartes spinoza leibniz
locke hume kant hegel marx engels nietzsche freud jung wittgenstein darwin newton galileo copernicus kepler einstein
curie pasteur tesla edison nobel hawking turing machiavelli luther calvin confucius buddha moses abraham jesus christ
muhammad mohammed mary peter paul god satan santa pelé pele maradona messi ronaldo neymar federer nadal djokovic serena
pepper seuss venus lebron kobe shaq tiger senna houdini disney hitchcock chaplin spielberg godzilla frankenstein dracula hamlet
`;
export const KNOWN_BY_ONE_NAME: ReadonlySet<string> = new Set(`${OFFICE} ${CULTURE}`.trim().split(/\s+/));

/** Titles that people are known by with one name: `Pope Francis`, `Queen Margrethe`, `Sister Agnes`. */
export const TITLES_OF_ONE_NAME =
  /^(?:president|vice president|first lady|prime minister|chancellor|pope|king|queen|prince|princess|emperor|empress|sultan|emir|tsar|saint|st|sister|brother|father|mother|lord|lady|sir|dame|baroness|duke|duchess|imam|sheikh|rabbi|justice|chief justice)\b/i;
