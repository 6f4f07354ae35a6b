/**
 * Common given names in rural France, of any origin, folded. A name that begins with one is most likely a person's. Excludes
 * names that are also words, places or trades ("Rose", "Florence", "Avril"). Our own list, fourteen kilobytes: it decides only
 * where capitals do not.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abdallah abdel abdelaziz abdelkader abdelkarim abdou abdoulaye abigail ada adam adama adel adelaide adele ademir
  adrien agathe agnes agnieszka ahmed ahmet aicha aida aina ainhoa aisha aissata aitor akim aksel alain alan alassane
  alba alban albert albertine alberto alejandro alessandra alessandro alex alexandra alexandre alexis alfonso alfred
  ali alice alicia alima aline aliou alison alix aloys alphonse alvaro amadou amandine amandio amar amaury ambre amel
  amelia amelie amina aminata amir amy ana anaelle anais anders andre andrea andrew andrzej aneta ange angela angele
  angeline angelique anis anissa anita anke ann anna anne annie anouk anselme anthelme anthony antoine anton antonella
  antonia antonin antonio anwar apolline aramis archibald ariane arlette armand armando armel armelle arnaud arthur
  arthuro arturo asma assane assia astrid athena aude audrey auguste augustin augustine aurelie aurelien awa axel
  axelle aya ayse azeddine aziz bakary baptiste barbara barnabe bart bastien beatrice beatriz benedicte benedikt
  benito benjamin benoit bernadette bernard bernat berthe bertrand bettina bianca bilal bintou bjorn blaise blanca
  blandine bogdan bob boris bouba boubacar brahim brenda brendan briac brian brice brieuc brigitte bruna brune bruno bryan
  burak caitlin calixte calvin camille candice carine carl carla carlo carlos carlota carmela carmen carol carole
  carolina caroline carsten cassandra catherine cathie cathy cecile cedric celestin celestine celia celine cemal cesar
  chahid chahinez chantal chantale charlene charles charlie charline charlotte cheikh cherif chiara chinwe chloe chris
  christa christel christelle christian christiane christine christoph christophe christopher ciaran claire clara
  clarence clarisse claude claudia claudine claus clea clelia clement clementine cleo clotilde colette colin constance
  constantin coralie corentin corentine corinne cornelia cosima coumba cristian cristiano cristina cyprien cyril
  cyrille dagmar dalila damian damien daniel daniela daniele danielle danilo dario david deborah delphine denis denise
  deniz derek desire desiree diana diane diarra didier diego dieter dietrich dimitri dina dirk djamel djamila djibril
  dmitri dolores domenico domingos dominique donatien donna dorian doris dorothea dorothee driss duarte dylan eamon
  edgar edison edith edmond edouard eduardo edward edwige eirik ekaterina eleanor elena eleonore eliane elias elif
  elisa elisabeth elise elizabeth elke ella ellen ellie elliott elodia elodie eloi eloise elouan elsa elvire emil
  emile emilia emilie emilio emily emine emir emma emmanuel emmanuelle emre enrico enrique enzo eric erik erika ernest
  ernesto erwan erwann esteban estelle estevao esther ethan etienne eugene eugenie eulalie eva evan eve evelina evelyn
  evelyne ezio fabien fabienne fabio fabrice fadila faiza fanette fanny fanta farah farid farida fatih fatiha fatima
  fatma fatou fatoumata faustine fausto federico felicie felicien felipe felix ferdinand fernand fernanda fernande
  fernando fiene filipa filipe filippo fiona flavie flavien flora florent florian floriane francesca francesco
  francine francis francisco franck francois francoise frank fred frederic frederique frida friedrich fritz gabriel
  gabriela gabrielle gael gaelle gaetan gaetane gareth gary gaspard gaston gauthier gautier genadi genevieve geoffroy
  george georges georgette georgia georgina gerald geraldine gerard gerd germain germaine gertrud ghislain ghislaine
  ghjuvan giacomo gian gianni gilbert gilles ginette giovanni gisele giulia giulio giuseppe gladys gonzalo goulven
  graham gregoire gregory greta guadalupe guenole guido guilhem guillaume gunter gustave gustavo guy gwenael gwenaelle
  gwendal gwendoline gwenn gwenola habib hadrien hafid hakan hakim halima hamed hamid hamza hana hanna hannah hannes
  hans harald harry hasna hassan hatice hayat hedwig heidi heike heinrich heinz helen helena helene helga helmut
  hendrik henri henry herbert hermann herve hicham hilda hippolyte hocine holger honorine horst houria hubert hugo
  hugues huguette hussein iain ian ibrahim ibrahima idriss ignacio igor ilhan ilies ilona ilyes imane imed ines inga
  inge ingrid ioana irene irina isaac isabel isabella isabelle isidore ismael ismail issa issam ivan ivana iwan jacek
  jacinthe jack jacky jacqueline jacques jade jaime jakob jamal james jamila jan jana jane janine janne jasmin jasmine
  jason javier jawad jean jeanette jeanne jeannine jeannot jeff jennifer jenny jens jeremie jeremy jerome jessica
  jesus jim joachim joan joana joanna joanne joao joaquim jochen jodie joel joelle johan johann johanna johannes john
  jonas jonathan jordan jordi jorge jose josef josefa joseph josephine josette joshua josiane josie josselin josue
  joyce juan judith juergen jules julia juliana juliane julie julien juliette julio julius jurgen justin justine jutta
  kader kadiatou kamel kamila karel karen karim karin karine karl karsten katarina katarzyna kate katell katharina
  katherine kathleen kathrin katia kelly kemal kenneth kenza kerstin kevin khadija khaled khalid kieran kilian kim
  klara klaus koffi kofi konrad konstantin krzysztof kurt kylian ladislas laetitia lamia lamine lancelot lara lars
  lassana latifa laura laure laureline laurence laurene laurent laurie laurine lea leandre leandro leane leila leilani
  lena lenny leo leon leonard leonardo leonie leonor leopold leslie leticia levi leyla liam lidia lidwine lila lilas
  lilian liliane lilou lily lina linda lindsay lionel lisa lisandru lisbeth lise loan loane loann loic loick lola
  lorena lorenzo loris lotte lou louane loubna louen louis louisa louise louison louna lounes lubna luc luca lucas
  luciana lucie lucien lucienne lucile lucio lucy ludivine ludmila ludovic ludwig luigi luis luisa luiz lukas lydia
  lydie lynn maarten madeleine mady mael maelle maelys maeva magali magalie magda magdalena mahamadou mahdi maialen
  maite maiwenn malak malcolm malek malika malo mamadi mamadou manfred manoel manolo manon mansour manuel manuela marc
  marceau marcel marcelle marcelline marcelo marcin marco marcos marek margaret margarida margarita margaux margit
  margot margrit marguerita marguerite maria mariam mariama mariana marianna marianne marie marie-jo marielle marietta
  mariette marilyn marilyne marina marine mario marion marissa marius marjorie mark markus marlene marlon marta martha
  marthe marti martial martijn martina martine marwa marwan mary maryam maryline maryse maryvonne massimo mateo
  mathias mathieu mathilde mathis mathurin mathurine matilde mattea matteo matthew matthias matthieu matthis maud
  maurice mauricette mauricio mauro max maxence maxime maximilien maya mayeul mbaye medhi mehdi mehmet melanie melina
  melissa melvin mercedes merve messaoud mia michael michaela michal michel michela michelangelo michele micheline
  mickael micke miguel mika mikael mike mikel mila milan milena milo miloud mina minh miranda mireia mireille mirela
  mirelha miriam mirko mohamadou mohamed mohammed mohand moise moktar mona monica monika monique montserrat morgan
  morgane moritz morten mourad moussa moustapha muhammad murat muriel murielle mustafa mustapha myriam nabil nabila
  nacer nadege nadia nadine nadir nadja nael nagat naima najat najib nancy nassim nassima natacha natalia natascha
  natasha nathalie nathan nathanael nawel nayla nedjma nelly nelson nestor neven nevena ngoc nguyet nicola nicolae
  nicolas nicole nicoletta niels nigel nikola nikolai nikos nils nina nino noah noam noe noel noelia noella noelle
  noemie nolwenn noora nora norbert nordine noura nouria oceane octave octavie odette odile oihana oksana olaf oleg
  olga olivera olivia olivier omar ophelie orane oriane orlando orlane ornella oscar osman oswald othman otto oumar
  ousmane ousseynou owen pablo paloma pamela paolo pape pascal pascale patrice patricia patrick patrizia patxi paul
  paula paulette paulina pauline paulo pavel pawel pedro peggy peio penelope perrine peter petr petra petronille phil
  philibert philip philippe philomene pia pierre pierrette pierrick pierrot pieter piotr priscilla priya prosper
  quentin quitterie rabah rabia rachel rachid radu rafael rafaela raja rajesh ralf ramata ramon raoul raphael
  raphaelle rasmus raul rayan raymond raymonde rebecca reda regina regine regis reinhard remi remy renaldo renata
  renato renaud rene renee reynald reynaud reza rhys ricardo richard rita riwan rob robert roberta roberto robin
  robinson rocio rodolphe rodrigo roel roger rokia roland rolf romain romane romeo romuald ronald ronan rony rosa
  rosalie rosario roselyne rosemary rosine roxane ruben rudolf rudy rui ruth ryan saad sabah sabine sabrina sacha
  sadio safia said salif saliha salim salima salimata saliou sally salma salome salvador salvatore sam samantha sami
  samia samir samira samuel samuele sana sander sandra sandrine sandy sanne santiago sara sarah sarra saskia saul sean
  sebastian sebastiao sebastien sekou selim selma serafina seraphine serge sergei sergio severin severine seydou shaun
  sheila shirley sibylle sigrid silke silvana silvestre silvia silvio simeon simon simona simone siobhan sixtine
  slimane smail soazig sofia sofian sofiane soizic solal solange soledad solene soline sonia sonja sophie soraya souad
  soufiane souleymane stan stanislas stefan stefania stefano steffen stephane stephanie stephen steve steven suleyman
  susan susana susanna susanne suzanne sven svetlana sylvain sylvaine sylvana sylvestre sylvette sylvia sylvie tadeusz
  taina tanguy tania tanya tara tariq tatiana tatjana ted terence teresa teresinha thais thea theo theodore theophile
  theresa therese thiago thibaud thibault thierno thierry thijs thomas thomasine thu tiago tim timo timothee timothy
  tina tino tiphaine titouan tobias tom tomas tomasz toni tony toufik tristan tuan tugdual ugo ulrich ulrike umar
  ursula ute uwe vadim valentin valentine valerian valerie valery vanessa vasco vera veronique victoire victor viktor
  viktoria vincent vinciane virginie vittorio viviane vivien vladimir volker wafa wahid waldemar walid walter wanda
  wassim wei wendy werner wilfried wilhelm willem william willy winifred wissam wojciech wolfgang xabi xabier xavi
  xavier xenia yacine yacouba yael yago yann yannick yannig yannis yara yasin yasmina yasmine yasser yassin yassine
  yazid yohan youcef younes youssef youssouf yuki yusuf yvan yves yves-marie yvette yvon yvonne zahia zahra zakaria
  zakia zeynep ziad zineb zinedine zoe zohra zoltan zoubida zouhair
  abena adeline adjoa ailsa aine alasdair albane aled alejandra alfie alistair alphonsine alun amit anatole angharad
  angus anil anjali annabelle anne-laure anne-lise anne-marie anne-sophie annick annika aoife archie aristide armande
  arun azzedine barry baya bayram benjamine berangere berenice bernardin bertille bethan bleuenn bogdana briec brigid
  brigitta bronwen callum calum caoimhe capucine carys cassandre catriona cendrine ceri chaima chaymae cherifa chidi
  chioma christele ciara cindy claudette clemence clive conor consuelo cormac cosette cosmin csilla cyrielle dafydd
  daphne davy declan deepa deirdre delyth dieudonne dilys divya djeneba dorine dounia dovydas eamonn edmee eglantine
  eifion eilidh eleri eliott elisee elspeth emeka emeline emeric emilienne emyr eoin esmeralda estebane euan eudes
  evariste ewan farhan federica ferenc fergus finbar fionnuala florin francette freddie fulbert gabin gabor geoff
  geoffrey geraint gethin gheorghe gilberte gildas giselle graeme grainne guenaelle guilhemine guylaine gwen gwyn
  gwyneth habiba hafida hamish hanane hari harriet hatem hattie hector heloise henriette hortense huw hyacinthe idris
  ifeoma ikram ildiko ileana imogen imran ingo ingvild inmaculada ioan ionut isabeau istvan janick jean-baptiste
  jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
  jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jeannette jiri jocelyn jocelyne josep josseline
  judicael julian julienne jurgita karima katalin katerina katie kavita kayleigh keir keith kheira kirsty kjell kojo
  kwame kwesi lachlan laetizia lahcen laila lakshmi landry larbi laszlo lauren laurena leanne lenka lesley liana
  linnea lionelle lisette llinos lois lorene lucette lucille luke lutz lynne maeve maggy maia maider maja majid
  maleaume malgorzata malik malvina marceline marjolaine marylene maureen meera megan melusine meriem merwan mhairi
  mihaela mihai moira morag mounir murdo mylene naomi nasreen neha neil nerys ngozi niamh niklas nisha nkechi noa
  noelie nour noureddine nuria obinna oliver olle orla ouassila oumou owain padraig pascaline paule philippa phoebe
  pilar prisca rachida radek rainer rakesh ravi razvan rhian rhiannon rodrigue rohan roisin rolande rory roseline
  sadia saida salah saloua sanjay seamus segolene shabana shahid sharon shona sian sidonie sinead solenn soumia
  stacey stella stephan stuart sunita suresh suzette suzie suzy sylviane tamsin tarek teddy tifenn tiffany toby
  tracey tracy trevor trudy tunde tuomas uche ulla usha valentina valere vanina vasile vijay vincente violaine viorel
  wahiba wassila wilhelmina xaviere yan yanis yaw yoann yolaine yolande youness ysaline zainab zara zbigniew zdenek
  zelie zita zofia zuzana
  achille aissa aissatou akira akua aleksander amine aubin ayoub aziza bachir balthazar basile berengere binta
  catarina clovis conceicao dragan emilien eustache fantine fflur florentin fouad gatien gonzague goran guillemette gwenda
  hildegarde ibtissam ilham isaure jeanine jenkin killian leontine loise lowri mairi marinette melissandre modou mokhtar
  morwenna naim ninon nuno olena philippine radia rania riad ridha sandro sihem soumaya tahar tarik thanh tidiane tilly
  ulysse ursule vesna victorine zacharie
  mei xiao jing linh thuy deepak kenji hiroshi adaeze olu szymon andrei milica bram joost anneke tegan tamara yasmin eloan
  oihan amaia moana teiki vaea heimana rivo hery lalao`
    .split(/\s+/)
    .filter(Boolean),
);
