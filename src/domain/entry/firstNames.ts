/**
 * Usual first names in France and where English is spoken, folded: a name that begins with one is most likely a person's.
 * Names that are words, places or trades as well ("Rose", "Florence", "Avril") are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `abdel adam adele adrien agathe agnes ahmed aicha alain alan alban albert alex alexandra alexandre alexis alice aline
  alison amandine amelie amina amy ana anais andre andrea andrew angela angele anita ann anna anne annie anthony antoine
  antonin arnaud arthur audrey aurelie aurelien axel axelle barbara baptiste bastien beatrice benedicte benjamin benoit
  bernadette bernard bertrand bilal blandine boris brigitte bruno camille carine carl carol carole caroline catherine
  cathy cecile cedric celia celine chantal charles charlie charlotte chloe chris christelle christian christiane
  christine christophe christopher claire clara clarisse claude claudia claudine clement clementine coralie corentin
  corinne cyril cyrille damien daniel daniele danielle david deborah delphine denis denise diana didier dominique
  dorothee dylan edith edouard edward elena eleonore elias eliane elisa elisabeth elise elizabeth elodie elsa emile
  emilie emily emma emmanuel emmanuelle enzo eric erik erwan estelle esther ethan etienne eugene eva evelyne fabien
  fabienne fabrice fanny farid fatima fatou felix fernand fiona florent florian franck francois francoise frank fred
  frederic frederique gabriel gabrielle gael gaelle gaetan genevieve geoffroy george georges gerald gerard geraldine
  germain ghislaine gilbert gilles ginette gisele gregoire gregory guilhem guillaume guy gwenaelle gwenola hamid hannah
  harry hassan helen helene henri henry herve hubert hugo huguette ibrahim ines irene isabelle ismael jack jacqueline
  jacques james jane jean jeanne jeannine jennifer jeremie jeremy jerome jessica jim joan joanna joel joelle john
  jonathan jordan joseph josephine josette josiane josie juan julia julie julien juliette justin justine karim karine
  kate katia kevin khadija laetitia lara laura laure laurence laurent lea leila lena leo leon leonie lidia lila lilian
  liliane lily lina linda lionel lisa loic lola lou louis louisa louise luc luca lucas lucie lucien lucienne lucy
  ludovic lydia lydie lynn madeleine mael maeva magali malika malo manon manuel marc marcel marcelle margaret margaux
  margot marguerite maria mariam marie marina marine marion marius mark marlene marthe martial martine mary maryse
  mateo mathias mathieu mathilde matteo matthew matthieu maud maurice maxence maxime mehdi melanie melissa michael
  michel michele micheline micke mickael mireille mohamed mohammed monique morgan morgane mourad muriel myriam nadege
  nadia nadine naima nancy natacha nathalie nathan nicolas nicole nina noah noe noel noelle noemie nora norbert odette
  odile olivia olivier oscar pamela pascal pascale patricia patrick paul paula paulette pauline peter philip philippe
  pierre pierrette quentin rachel rachid raphael raymond raymonde rebecca regine regis remi remy renaud rene renee
  richard robert robin roger roland romain romane ronan sabine sabrina sacha said salma salome sam samia samir samuel
  sandra sandrine sara sarah sebastien serge severine shirley silvia simon simone sofia solange solene sonia sophie
  stephane stephanie stephen steve steven susan suzanne sylvain sylvaine sylvette sylvia sylvie tanguy tanya teresa
  theo theodore theophile theresa therese thibaud thibault thierry thomas timothee tom tristan ugo ursula valentin
  valentine valerie vanessa veronique victoire victor vincent virginie vivien viviane walter wilfried william xavier
  ambre anaelle chahinez gaspard honorine jade ludivine maelle maelys mathurin nolwenn rosalie soline tiphaine
  yannis yacine yael yann yannick yasmina yasmine yohan youssef yves yvette yvon yvonne zoe zineb zohra`
    .split(/\s+/)
    .filter(Boolean),
);
