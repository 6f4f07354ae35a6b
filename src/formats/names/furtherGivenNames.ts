/**
 * Given names beyond the usual ones, folded: Breton, Basque, Arabic, African, Malagasy, Portuguese, Spanish, Italian, Polish, Romanian, Turkish, Armenian, Persian,
 * Slavic, Vietnamese, Indian, British and others. Only files are read with them, since the page first loads without. Words of French
 * or English that are names as well are left out.
 */
export const FURTHER_GIVEN_NAMES: readonly string[] =
  `aad abasse abbas abbie abby abdelali abdelatif abdelfattah abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhamid abdeljalil abdellah abdellatif abdelmajid
  abdelmalek abdelouahab abdelouahed abdelouahid abdelwahab abderrahim abderrahmane abderrezak abdeslam abdessamad abdesslam abdillah abdoul abdourahamane abdourahmane
  abdramane abdul abdulaziz abdulkadir abdulkarim abdullah abdurrahman abel abelard abhishek abiba abibatou abida abiola ablaye aboubacar aboubakar achilleas achim
  achour achraf adaeze adalgisa adamou adebayo adeel adela adelbert adelheid adelia adelie adelino adelmo adem ademar adiaratou adib adilson adina aditi aditya adja
  adjara adji admir adnan adolf adolphe adoracion adriaan adrian adriana adriane adrianna adriano adrienne adwoa aela aelig afaf afanasy afi afia afiwa afonso afsaneh
  afzal agata agathon agim aglae agnele agneta agostino agoston agron agueda agustin ahlam ahlem ahmad ahmadou aicham aidah aidan ailbhe aimat aimee aimen ainara
  ainize ainoa ainsley aintzane aires aisse aitana aivars aizpea ajay ajith ajla ajmal ajoke akash akbar akhil akhtar akiko akissi akli akossiwa akosua akouvi akram
  akshay alaa alae alaeddine alaia alaitz alana alannah alar alazne albana alberic alberico alberta albertina albina albrecht alceste alcides alda aldo aldona aldric
  alec alejo alekos aleksandr aleksandra aleksandrs aleksei aleksej aleksey alena alessia alessio alesya alev alexa alexander alexandria alexandrina alexandru alexei
  alexey alexia alexiane alfons alfonsina alfredo algirdas alhassane alhousseynou alicja alienor aliette alighiero alin alioune alireza alisa alissa alizee alketa
  alkis allan allen allison almerinda almir almudena alois alonso alparslan alphee alseny altan alwena alwin alyona alyssa alyssia alzbeta amadeu amador amadu amael
  amaelle amaia amaiur amakoe amal amanda amandin ambroise ambrosio amedee amedeo amela americo amerigo ametz amezza amice aminatou amira amirali amita amitabh amjad
  amma ammar amoin amparo amra amrane amrit amrita anabel anabela anael anahit anahita anaig anamaria anand ananya anas anass anastase anastasia anastasiia anastasios
  anastasiya anastassia anatoli anatolie anatoliy anatoly anca ancelin andeol ander andoche andoni andra andras andreas andree andreea andrei andreia andrej andres
  andrey andrianina andrii andris andriu andriy andry andy andzelika aner anette anfane angelika angeliki angelin angelina angelines angelo angels anghjula angie
  anibal anicet aniket aniko anila anisoara anisur anja anjana anju annabel annabella annaelle annaick annaig annalisa annamaria annarita annegret anneka anneke
  annelies anneliese annelise annemarie annemiek annette annica anniken annmarie annonciade annunziata anouar anrafati anthea anthonin antigone antje anto antoinette
  antone antonieta antonina antonino antonis antonius antton antun anup anupama anya anzhela anzhelika aouatif aparecida aparna apollinaire apostolos araceli aram
  arantxa arantza aranzazu ararat arash aravind araxie arben archambault archana arda ardeshir ardian arezki arezou argi argia argitxu argyro ariadna arianna arie
  arielle arif arina aristea aristides aristote aristotelis arjan arjun arkadi arkadiusz arkady arkaitz arlete arlindo armael armance armandine armelenn armen armenio
  armin armine arnaitz arnau arnault arno arnold arnulf arona arpad arpine arrigo arrosa arsen arsene arseniy arshad arta artak artan artavazd artem arthaud arthus
  arti artur artus artyom aruna arunas arvid arvind arvydas arwa arzhel arzhela arzu asad ashish ashkan ashleigh ashley ashok ashot ashraf ashton ashwin asier asif
  asim asli asmaa asmahane assad assil assuncao assunta assya asta astghik astou astri asuka asuman asuncion asya atakan atef atefeh athanasia athanasios athenais atif
  atika atilla atmane atsuko attila aubane auberi aubert aubrey audra audran audric augusta augusto aurane aure aurel aurele aurelia aurelio auriane aurica austeja
  avedis avelino avinash avit avni avtandil awen awena ayaan ayako ayat ayesha ayfer aygul ayk aykut ayla aylin ayman aymane aymar aymen aymeric aymerick aynur ayodele
  aysegul aysel aysen aysenur aysun aytac ayten ayumi azad azadeh azar azdine azeem azenor azhar azilis aziliz azra azza azzeddine azzurra babacar bacary bachira
  badara badia badiallo badis badr badra badreddine baerbel bahareh bahattin bahia bahija bahman bahoz bahram baidy bakari bakoly balaji balazs balint baltazar
  balthasar balwinder bangaly baran barbaros barbora bardhyl barka barna barrie bartlomiej bartolomeo bartosz basak bashkim basma bassam bassem bassirou bassma bastian
  batoma batoul batti battista batuhan baudouin baudry beata beate beatrix becca bechir becky begona behar behnam behrouz behzad beka bekim bekir bela belen belgin
  beline belma belmiro beltran benat bence benedict benedicta benewende benita benvinda beppe berard beren berenger berfin berit berivan berkan berkant berkay berna
  bernadet bernadin bernadine bernardine bernardo bernd bernhard bernice bernie berrin berta berthilde berthold bertin bertram besa besik besim besir besnik beso bess
  beth bethany betty betul beverley beverly beyhan beyza bharat bhavani bhavna bhupinder biagio bich bijan bikindou bilgehan biljana billie bimal bineta binetou binh
  biram birama birgit birgitta birgitte birgul birol birsen birute bissan bita bittor bixente bjarne blanche blandin blas blerim blerta bleunwenn boban bobbie bodil
  bodo boglarka bogumil bogumila boguslaw boguslawa bohdan bohdana bohumil bohuslav bojan bolanle bonaventura borislav borje boryslav bosko botond bouabdellah boualem
  boubakar boubker bouchra boudjema bougouma bounmy bounthan bouya bouziane bozena bozidar braden bradley brahima bram branislav branka branko bretislav bridget bridie
  brieg britney bronislaw bronislawa brunehilde brunella bryn budoc bujar bulent burcin burcu burhan burkhard bushra busra byron cadou caetano cafer cagla caglar caleb
  calie calista calixto calogero cameron camil camilla camillo camilo canan candido cansu carelle caridad carles carlotta carmelo carmina carmo carolien carolyn carrie
  carulina caryl casey casilda casimiro cassien catalin catalina caterina cathal cathel catheline cathleen catrin cavit cayetano cecilia cecily cecylia cees ceinwen
  ceiri celal celestino celian celie celimene cemil cemile cengiz ceren ceridwen cerys cesaria cesarine cetin cevdet ceyda ceyhan cezar cezary chadhouli chadi chadia
  chafia chafik chahda chahinaz chahine chahra chandran chanel chanthavong chanthou chao chaouki charaf charalampos charan charlaine charley charly charlyne charmaine
  charo chau chea chehrazad cheick cheickna chelo chems cheng cherine cheryl chieko chimene chinedu chinh chinonso chiraz chokri choukri chrissie christabel christer
  christilla christos christy chrysa chrysanthi chrysoula chrystel chrystelle chun cidalia cihan cinzia ciprian cipriano ciro ciwan clare clarinda claudio claudiu
  claudius clayton cleante clelie clemenca clemens clementin cleophas cleophee clifford clifton clint clotaire clyde coleen coline colm columba concepcion concetta
  conchita connor conrad constanta constantina coraline cordelia cordula corey corina corinna cornel cornelie cornelis corneliu cornelius cosimo coskun cosmina
  costanza costel costin coumbaly coura courtney craig cressida crispin cristi cristiana cristobal csaba cumali cunegonde cuneyt cuong curtis custodio cynthia cyrano
  cyriaque cyrine czeslaw czeslawa daan dacian dafina dagny dainius daire daisuke daiva dalal dalanda dalel dalia dalibor dalma damase damba damiano damienne damini
  damon danae danai dani danijela danil danila danis danitza danny danuta danylo daoud daouda darcy dardan daria dariia darius dariush dariusz darragh darren darryl
  darya daryl dato dauphine davey davin davina davinder davoud dawid deanna debbie debora debra dede deepak deepti dejan delal delfina delia delphin delroy demba
  demetra demetria demetrio denba denes deniel denisa denys denzel deogratias deolinda dermot derrien desiderio desmond despina detlef devika dewi dezso dhoimir dhruv
  diaba diabou diaguely diakaria diamantino diarmuid dien dienaba dieneba diep dietmar dieula dijana dilan dilara dilek dilip dillon dimitra dimitrie dimitrios
  dimitris dinah dinesh dinis dino dinora diogo dionisio dionysios divi divyesh diyar djaafar djaber djahid djalal djalil djamal djaouida djeinaba djelika djelloul
  djemila djenaba djenabou djiby djigui djilali djimon djouher djouma djoumoi dmitriy dmitry dmytro doerte dogan doha dolors domenec domenja domingas dominic dominica
  dominik dominika donal donald donat donatella donatienne donato dondu donnie doreen doria doriane dorina dorit dorota dorothe dorothy dorte doru doug dougal douha
  doussou dragana dragica dragos dragoslav drahomira dramane drita dritan dulce dumenicu dumitra dumitru duncan durga dursun durval dusan dusanka dustin duyen duygu
  dwayne dwight dylane dylis ebele eberhard ebrima ebru ecaterina ecem echati eckart eckhard edda eddie edelin edeltraud edem edgars edie edik edin edite edma edmonde
  edna edoardo edona edson eduarda edurne edwin edyta eero effie eflamm efosa efstathios efthimia eftychia efua egidio egle egoitz egon ehouarn ehsan eija eileen eilis
  einar einir eino eira eirian eirini eirlys ejaz ekaitz ekaterine ekene ekrem eladio elaheh elaia elaine elaura elcin eldon eleanore elefteria eleftheria eleftherios
  elen eleni eleonor eleonora elettra elfed elfriede elgan elgin elguja elhadj elhadji elham elian eliana elie eligio elin elina eline elinor eliora elira elisabete
  eliska eliza elizaveta ellinor elly elma elmar elnaz eloane eloisa elom elora elorri elouen elouise elpida els elsie elvan elvina elvir elvira elwyn elyas elyes
  elyse elzbieta elzear eman emanoil emanuel emanuela emanuele emefa emel emelie emelyne emerance emerence emerick emiko emilande emilian emiliana emiliano emilija
  emilion emiliya emina emlyn emmeline emmett emmy emrah emrullah enara encarna encarnacion ender endika enea eneko enekoitz enes enguerran enguerrand enid eniko enis
  enock enola enora enriqueta envel enver ercan erdal erdem erdogan erell eren ergin ergun erhan erhard erica erich erin erja erkan erkki ermal ermelinda ermeline
  erminia ermira erna ernestina ernestine ernie ernst erol erramun errol ersilia ersin ertan ertugrul erwin erzsebet esha esin esma esme esmee esperanza esra essaid
  estebe estee estela estrela eszter eteri ethel etiennette etsuko ettore ettori etxahun eugen eugenia eugenio eugeniusz euloge eulogio eunice euphemie euphrasie
  eurico eurof euros eusebia eusebio evangelia evangeline evangelos evaristo evdokia evens everard evgeni evgenia evgeniy evgeny evie evrard evren ewald ewart ewelina
  ewen ewenn eymen eyram ezechiel ezgi ezia ezra fabian fabiana fabiola fabrizia fabrizio fadil fadima fadimata fadime fahd faheem fahim fahimeh fahri fahrudin faical
  fairouz faisal faissal faiz fakhri falikou fallou fambaye fanch fanelie fanja fanomezana faouzia faramarz faranak fares farhad fariba faribah farideh faris farooq
  farouk farrokh farrukh farshid faruk farzad farzana farzaneh fatbardha fateh fatem fatemeh faten fathi fathia fatim fatimata fatimatou fatime fatine fatmagul fatmir
  fatna fatos fatouma fatoumatou fatuma faust fausta faustin fauzia faycal fayssal fayza fazal fazlul fedor fei felice felicia feliciana feliciano feliks felisa
  felisberto femke fenitra fenna ferda ferdi ferdinando fereshteh fereydoun ferhan ferhat ferid feriel ferit fermin fernao ferran ferreol ferroudja ferruccio feryel
  fethi fevzi feyza fidan fifaliana fifame figen fikret fikriye filiberto filip filippos filippu filiz filomena filomene finlay finley finn fintan fionn fiorella
  fiorenzo firat firmin firmino fisnik fitiavana flaminia flavia flavian flavienne flavio flaviu florencio florentina floriana florica florie florimond florinda floris
  floryan floyd flutura fode fodil folake fons fortunato fostine fotini fotis foulematou foulques foune fouzi fouzia frances francesc francescu francisca franciszek
  francky frankie frans frantisek franz franziska fraser frauke freda freddy frederi frederika freja freya friedel friedericke friederike friedhelm frits fritznel
  frode froilan fuensanta fulgence fulvia fulvio fumiko funda funmi funmilayo furkan fyodor gabi gabriele gaelig gaenor gaetana gaetano gagan gagik gaid gail gaizka
  galaad galina galla gamze ganesh ganix garabed garazi garen garik garikoitz gaspar gaspare gatienne gaultier gaurav gautam gavin gaxuxa gayane gayathri gaynor
  gazmend gebhard gedeon gediminas geert geertje geeta gela gemma gennadi gennady gennaro genoveva genowefa geoffray georg georgeta georgiana georgie georgine georgios
  georgiy georgy gerardo gerasimos geraud gerben gerda gergely gergo gerhard gerhild gerlinde german germana gerolamo gerold gerrit gerry gert gertraud gerwyn gevorg
  ghada ghalem ghania ghasem ghassan gheorghita ghilaine ghizlaine ghizlane ghjacumu ghjulia ghjuseppu ghjuvanni ghofrane gholam ghulam giacinto giancarlo gianfranco
  giang gianluca gianluigi gianmarco giannis gianpaolo gicu giedre giga gijs gilberto gilda gildo gildwen giliane gillian gilonne gines ginevra gino gintaras
  gioacchino giorgi giorgia giorgio giorgos giosue giovanna girish gisela gislaine gita giuliana giuliano giulietta giuseppa giuseppina gizella gizem gladice glaucia
  gleb glenda glenn glyn gnagna gnima gocha godefroi godefroy godfrey gohar goizeder gokay gokce gokhan goksel golnaz goncalo gontran gonul gopal gordana gordon gorka
  gottfried gotthard goulwen goundo goustan govind graca graciane gracianne gracien graciete gracinda gratienne gratxi graxi graziella grazyna greetje greg greger
  gregor gretchen griet grigore grigori grigoris grigory griselda gruffydd grzegorz guang gudmund gudrun guedado guenael guenievre guerande guerin guerline guerrino
  guewen guilain guilaine guilhaume guilherme guillain guillem guillemine guinevere gulan gulay gulbahar gulcan guler gulhan gulistan gulizar gullu gulnur gulsah
  gulsen gulsum gulten gumersindo gunay gunda gungor gunilla gunnar gunther guntis guram gurkan gurmeet gurpreet gurvan gustaf gustav guven guylene gweltaz gwendolenn
  gwendolyn gwendolyne gwenllian gwennaig gwenno gwennole gwenole gwenvael gwilherm gwilym gwladys gwynfor gyorgy gyula habibatou habibollah habibur habsatou haby
  hacen hacene hachem hachemi haci hadda hadi hadiatou hadidja hadil hadiza hadizatou hadja hafeez hafizur hafsa hafssa hagop haifa haig haingo haizea haja hajanirina
  hajar hajer hajnalka hajrudin hakima hala haldun haleh halil halimatou halina halldor hallie haluk halvor halyna hamadi hamadou hamady hamama hamdi hamdiye hamide
  hamidou hamit hamou hamoud hamouda hanaa hanan hande hanen hanene hanh hanifa hanife hanitra hanka hannan hanne hanneke hannelore hanno hannu hanta haralambos
  hardeep harilala harish harisoa haritz harjit harley harold haroon haroun harouna harpreet harrie harriette hartmut haruka haruki haruko harun harvey hasan hasibe
  hasina hasmik hasni hassanat hassane hassiba hassina hatim haude hava havin havva hawa hawaou hayato haydar hayden hayet hayk hayley hayri hayriye haytham hedda
  heddi hedi hedwige hefin hege heiata heidemarie heidrun heikki heiko heimana heiner heitor hela helder heledd heleen helge heli helie heliena helier helle helmuth
  helori hema hemant hend hendrika henk hennadiy henning henrietta henrique henryk henryka heodez herculano heribert herilala heriniaina herle herman hermance
  hermeline hermenegildo herminia herminie herminio hermione hernan herveig hevin hiba hichem hideki hideo hien hiep hieronim hieu higinio hikmet hilairie hilario
  hilarion hilary hilde hildegard hilma hiltrud hina hinano hiroko hiroshi hitesh hitomi hjalmar hoa hoai hoang hodei homa homayoun honorat honorata honorio hooman
  horace horacio horatiu horia hortence hosni hossein houari houcine houda houdaifa houleymatou houman houssam houssamouddine houssein houssem housseynou hovhannes
  howard howell hrant hripsime hroar hrvoje huberte hubertine hubertus hugh hughie hugolin hulya humaira humayun humphrey huong huri husam huseyin husniye hussam huu
  huyen hynek hywel iacob iago ianto iaroslav iasmina ibai iban ibon ibou ibrahime ibro ibtihel ibtissem ichiro idalina idir idoia idrissa idrissou iestyn ifan ifeanyi
  ifor iftikhar ignace ignacy ignasi ignazio igone ihab ihintza ihor ihsan ihsane ijaz ikbal iker ikrame ilana ilann ilaria ilario ilayda ilda ildefonso ildephonse
  ilhame ilhem ilian ilias iliass ilie ilinca ilir ilirjana ilka ilkay ilker ilknur ilse ilya ilyas ilyass ilze imad imade imanol imants imdat imelda imen imene
  immacolata imre imtiaz inacia inacio inaki inass inaya inayat inci indiana indira ineke inese inessa ineta ingeborg ingegerd inger ingmar ingolf ingrida inigo inna
  innokenti insaf intissar ioanna ioannis iola iolanda iolo iona ionela ionica iosif ioulia ipek iphigenia iqbal iraj irakli iraklis irati iratxe iratze irem irena
  irenee ireneusz irfan iriebi irineu irja irma irmgard irmtraud irvin irvine iryna isa isaia isaline isamu isatou isaura isea iseult ishaan ishaka ishani ishaq
  isidoro isidro isilda iskander isla islem ismahan ismahane ismenia ismerie ismet isobel isolde isolene isotta israa issiaka issiakou issouf issoufou iswarya itsaso
  itxaro itxaso itziar iulia iulian iuliana iurii iustin ivane ivanna ivanne iveta ivha ivica ivone ivor iwen iwona ixabel izabela izar izaro izaskun izei izzet izzy
  jaafar jaana jaap jaba jaber jabir jacinta jacinto jackie jacme jacob jacoba jacobine jacobo jacotte jacqui jaden jadranka jadwiga jafar jagdeep jagdish jagoda
  jahangir jainaba jaione jake jakes jakez jakeza jakub jalal jalel jalil jalila jamel jamie janaki janamari jandira janet janice janina janique janis jannat janneke
  jannie jannik januario janusz jaona jaouad jaoued jared jarkko jarlath jarmila jarmo jaromir jaroslav jaroslava jaroslaw jarvis jasmina jasna jaspreet jaswinder
  jatou jaume jausep javad javed jawhara jaya jayant jayanthi jayesh jayne jed jeevan jelena jelle jemima jenaro jenifer jenna jenni jeno jeremiah jeroen jeromine
  jeronimo jerzy jessie jessy jethro jexux jhonny jiahao jian jianhua jignesh jihane jihene jill jillian jindrich jingjing jip jitendra jitka jitske jiyan joachin
  joanie joann joanny joaquina joce joceline jochem jody joely joep joffrey johana johanne johanneke johnatan jokebed jokin jolanta jolene jolita jonatan jone jonna
  jonny jonty jools joost jordao jorg joris joritz jorma jorunn joscelin josee josefina joseline joselyne josephe josephin josip josje josselyn jost josu josune
  josyane jouda jovan jovana jovita joxan joxe jozef jozefa jozefina jozsef juana juanes juanita jude judie judikael judit judy juha jukka julianna juliano julieta
  juline julinha julita junjie junko juraj jurate jurriaan jussi justa justas justina justino justyna jyoti kaan kaarina kabine kabir kaci kacper kadidia kadidiatou
  kadija kadir kadriye kaelia kaelig kahina kailash kaina kais kaissa kaitlyn kaj kaja kajsa kakou kalifa kalilou kalina kalle kalliopi kalman kalpana kalyani kamal
  kamar kamelia kamini kamran kamrul kamuran kamyar kanchana kani kanishka kankou kannan kanto kanya kaori kaou kaourintin kaoutar kaouther kara karamoko karan karapet
  karelle kari karianne karina karla karlheinz karol karole karolina karoline karoly karthik kartik kashi kasia kaspar kassim kassoum katel katellig kateryna kath
  kathe katheline kathi kathie kathryn kathy katja katka katleen katrin katrina kattalin kattin katy katya kausar kaushik kaveh kavya kawtar kawthar kaye kayla kazim
  kazimiera kazimierz kazuko kazuo kebe keeley keely keerthi kees keiko keira kejal kelia kelian kelsey kelya kelyan kemi kenan kendra kenichi kenji kenny kenton kenzi
  kenzy kepa kerem kerry kestutis ketevan keti ketty kevan keyvan keziban khadidiatou khadidja khadijah khadim khady khai khaira khaldoun khalida khalifa khalil
  khamphone khamsay khanh khaoula khatia khawla kheireddine khellaf kheloudja khoa khoi khosrow khoudia khouloud khrystyna khue khurram kianoush kien kiera kieron kieu
  kimberley kimberly kinga kiran kireg kirill kirsi kirsten kirstie kishore kiymet kiyoko kjersti kjetil klaas klaudia klavdia klervi knut koba kodjo koen koenraad
  kokou koldo koma komal komi komla komlan konstantina konstantinos konstanze koray korbinian kornelia kossi kosta kostas kouakou kouame kouassi koudedia kourosh
  krikor krishna krishnan kristaps kristell kristelle kristin kristina kristyna krisztian krisztina krystian krystyna ksenia ksenija kseniya kubra kudzo kujtim
  kulwinder kumiko kunal kunigunde kursat kutlu kvetoslava kwabena kweku kyllian kyoko kyra kyriaki kyriakos kyrylo ladan ladislav laelia lahsen laia laida laima
  laimonas lajos lakhdar lalaina lalao laleh lali lalit lalita lalla lamara lamberto lambros lamiaa lamya lancine lansana lanto laora larisa larraitz larry larysa
  lasha lasse lassina lata latha laurane laureano laureen laurenc laurentina laurentiu laurette lauriane laurick laurinda laurindo lauro lavdim lavinia lawrence laxmi
  layana laye layla lazare leah leana leandra leanna lech lechoslaw leela lefki lefteris leif leigh leire lejla lenaig leneig lennart lenuta leny leocadia leocadie
  leokadia leona leonce leonhard leonid leonore leontina leopoldina leopoldine leroy lesia lesya leszek letitia letizia lettice levan levenez levent levente levon
  lexane lexuri leyli lhassan libby libor licinio lide lidie lidio lidiya lieke liene liesbeth liesel lieselotte lieve ligia lihua liisa lijun lilia liliana liling
  liliya lillian linas lindita lindsey liridon lisandra lisandro lisha lison liubov liudmila livia livie livio liviu lixin liza lizea lizie ljiljana ljubica ljubomir
  llewellyn llorenc lloyd lluis llyr loanne lobna lodoiska lodovico loeiz loeiza loghan lohan lohann loig loisic lokesh lokman lomig loona lorcan lorea loredana
  lorelei loreline lorenza loreto loretta lorine lorna lotfi lothaire lothar lottie louanne louca loucas louella louhan louie louisiane louka loukas lounis lourdes
  lourenco lovisa lowell luan luana lubin lubomir lubov luce lucia lucian luciano lucilia lucinda lucine lucja lucjan lucrece lucresse lucretia lucrezia ludek ludger
  ludjie ludmilla ludmyla ludovica ludovico ludovina ludwik ludwika luigia luigina luise luitgard luizinho lukasz luken luljeta luminita luong lurdes lusine lutfi
  luther luuk luzia lyes lyle lyna lynda lyndon lynette lynsey lynton lyson lyubov lyudmila maaike mabel mabli macarena maceo macha maciej mackenson macy madalena
  madalina madan maddi madelon maden madenn madhavi madhu madhuri madi madina madior madjiguene mado madyson maela maelan maelann maelenn maelia maeline maelwenn
  maelyne mafalda magatte magdalene magdalini magdeleine magdolna magloire magnhild magnus maguette maguy maha mahamadi mahamane mahamat mahana mahault mahaut mahbobeh
  mahbub mahdieh mahe maher mahesh mahfoud mahfoudh mahfuzur mahin mahir mahjouba mahmood mahmoud mahmud mahmut mahnaz mahsa mahtab maija maike mailis mailys maimouna
  maina mair mairead maisie maissa maissane maitane maitena maiween maiwen majda majdi majida majlinda maka makbule makis makoto makram maksim maksym maksymilian
  malachi malachy malado malala malang malathi malaurie malaury malen malicia malick maliheh maliki mallek mallika malone malorie malory malou malvin malwina mamady
  mamisoa mamita mamou mamoudou mamoun mamouna mamuka mamunur manal manda mandana mandeep mandimby mandy manel manex manish manisha manitra manivanh manjit manju
  manjula manlio manoj manolis mansoura mantas mantou manutea maodan maodo maqsood marame marana marcela marceli marcelina marcella marcello marcia marcolino marcus
  mared maren margarete margarethe marged margerie margery margie margo margret mariame marian mariangela mariann mariano mariatou maribel maricarmen marichka maricica
  marieke mariella mariem marieme marietou mariia marija marijana marijke marijn marika mariko marilena marilia marilisa marilou marinela marinella mariola marios
  marisa marisol maristella marit marita mariuca mariusz mariya marja marjatta marjory marketa markku marla marleen marlena marlies marlis marlyse marnie marouan
  marouane marsha martino martirio marton martyn marufa maryannick maryelle marylaure marylin marylise marylou maryna marzena marzhin masako masato masayuki masood
  masoud masoumeh masseni massil massinissa massogbe massyl masudur matar matej matenin mateusz mathea mathelin matheo matheus mathijs mathilda mathys matias matilin
  matis matiu matiur mato mats mattalin mattei matthaus matti mattia mattias mattin mattxin matus matvey matyas maude maudie maura mauricia maurin maurine maurizia
  maurizio maurycy mawuena maxandre maximilian maximilienne maximin maximino maxine mayane mayeule mayi maylie mayline maylis mayron mayumi mazhe mbarka mbathio mbola
  mebarek mebarka mechthild medard meenakshi megane meghna megumi mehenni mehmood mehran mehrdad mehrnaz mehwish meike meiling meinhard meinir meirion melahat melaine
  melania meliha melike melinda meline melis melissande melpomeni meltem melvyn melyne menelaos menna menno mensur merab meral merce meredith merel merfyn meriadeg
  meriam merieme merima meritxell merja mersiha mert mervyn meryam meryem meryl messaouda mesut metehan metin mette meven mevena mevlida mevlut mewen mher mialy
  miangaly miarisoa micaela micah michalis michelina michelle michiko midori mieczyslaw mieke mieko mihaita mihaja mihaly mihnea mihran mikela mikele mikhail mikko
  miklos mikolaj milad milada milagros milane milann mildred miles milica milie miljana millie milorad milos miloslav miloudi milton mimoun mimouna minako mindaugas
  minna minnie mino miodrag miora miquel miqueu mirabela miray mircea mirco miren mirentxu miriame miriana mirja mirjam mirjana miroslav miroslava miroslaw miroslawa
  mirsad mirsada mirza misa misaki mitali mitat mitch mitchell mitra mitsuko miyuki mizanur mizel mkrtich mladen moctar modestine modesto mohamadi mohammad mohan
  mohcine mohini mohsen mohsin moina moinaecha moises mojgan mojtaba momcilo momtaz moncef mondher mongi moni moniruzzaman montse morad moreno morfydd morgann moriba
  morteza mosaab mosbah mosharraf mouaad mouad moufida mouhamadou mouhamed mouhssine mouhtar mouloud moumini mounia mounim mounira mouniratou mouslim moussab moussou
  moustafa moyra muammer muath mubashir mucahit mudassar muguette muhamed muhammed muhammet muhittin muireann mujde mukaddes mukesh mukund mumtaz munevera munevver
  murali murray musa musarrat muzaffer mwajuma mykhailo mykola mykyta mylan mylena myles myra myriame myroslava mzia nabiha nacera nacira nadeem nadejda nader nadezda
  nadezhda nadhir nadiia nadira nadiya nadjet nadjia nadjib nadjim nadjla naeem naelle nafi nafissa nafissatou nagesh nahed naheed nahel nahia nahid nahla naia naiara
  naig naila naina nairi nairouz nais najah najate najet najia najla najlaa najma najoua najwa nakany nalan nalini nambinina nanda nandor nankoria nans naoki naoko
  naomie naomy naoual naouel naoufel narcis narcisa narek narendra naresh narges nargess nargis narinder narindra naroa nasim nasir nasreddine nasrin nasrine nassera
  nasserdine nassiba nassira nassirou nassuf nastasia natale natalene natalie nataliia natalina natalita nataliya nataly natalya nate natercia nathanaelle nathaniel
  nathea natia natividad natsuki natsumi nausicaa naveed naveen navneet nawal nawfel nazaire nazan nazanin nazar nazareth nazario nazeli nazha nazia nazife nazim nazli
  nazmiye nazrul nazzareno ndeye neal nebojsa necati necla necmettin necmiye neculai nedeleg nedim nedra nedzad neelam neeraj neeta negar neig neila nejib nejma nekane
  nela nele nelio nell nelleke nelma nelu nenad nerea nermin nermina neslihan nesma nesrin nesrine nestan neus nevenka nevenoe nevin nevzat newroz ngan nghi nghia
  ngone nhan nhat nhien nhung nia niaina niakale nialy niama niame nicaise nicephore nicette nicky nicla nicolaas nicolai nicoleta nicolo nicusor nidal niek nienke
  nieves nigar nighat nihad nihada nihal nihat nihel nika nikhil nikita nikki nikodem nikolaos nikolaus nikolay nikoleta nikoletta nikoloz nila nilay nilesh nilgun
  niloofar nilufer nima nimal nimet ninette ninh nirina nirmala nisrine nissrine nitin nizar nkosi nnamdi nneka noan noane nodar noeline noellie noemi noemia nogaye
  noham nola nolan nolane nolann nolhan nolwen noman nominoe nona nonna nooshin norah norayr norberto norddine nordin noreen norig noriko norma norman normunds noubar
  nouha nouhad nouhaila nouhou nourdine noureddin nourelle nourredine noursine nozomi nuala nunu nunzia nuray nurcan nurdan nurettin nurgul nurhan nuri nuriye nursel
  nursen nurten nurul nusret nyima oana oanh oanig obdulia octavian octavien octavienne octavio oddvar odelin odeline odhran odilia odilon odysseas oguz oguzhan ohan
  oier oifa oihan oisin okan oktay olatz olav olcay oldrich oleh oleksandr oleksandra oleksii oleksiy olesya olfa olgierd olha olimpia olivio oliwia olumide oluwaseun
  olwen olya olympia omaima omari omaya ombeline omer omid omolara omran onder ondrej onesime onja onora onur ophelia oraline orazio orcun oreste orhan oriana orianne
  oriol orlaith orlanda orsola orsolya orsu ortrud ortzi osian oskar ostap osten osvaldo otakar otar otavio othilie othmane othmar otis otman ottavia ottavio ottilie
  ouafa ouafae ouahiba oualid ouarda ouardia ouassim ouiam ouidad ouiza oulaya oulematou oulimata oumaima oumayma oumeima oumnia oumoul oumy oussama ousseni
  ousseynatou outi ovidio ovidiu ovsanna oxel oya ozan ozanne ozcan ozden ozge ozgur ozkan ozlem ozvan paata paco padma paige paivi pajtim pallavi palmira palmiro
  palmyre panagiota panagiotis pankaj panpili pantelis pantxika pantxo paol paquita parandzem paraschiva paraskevi parastoo parisa parth parvati parveen parvin parviz
  pascalin pascual paskal pasquale pasqualina patricio patrik patrixi patrizio patrycja patti pattie paulin pavithra pavlo pavlos payam peire peirot pejman pekka
  pelagia pelagie pelin pellegrino pello penda peng pepa pepijn pepita perceval perig perihan periklis pernille perrette perry persephone peru pervin petar pete
  petrica petrisor petro petronela petros petru petteri peyman peyo phaedra phally phebe philemon philipp phillip phillipa phirun phong phoumi phuc phuoc phuong
  phyllis piedad piera pierangelo pierig piero piers piet pietro pinar pippa pirjo pirkko piroska placido platon poema polina pollux polly polycarpe polyxeni pompeu
  pontus poonam pooneh popi pouya prabha prabhakar pradeep prakash pranav prasad prasanna prashant pratap pratibha praveen predrag preeti prescillia primitivo
  priscille priscillia prithvi priyanka przemyslaw punit purnima pushpa qasim qendrim qian qiang qing quincy quinn quintino quirino quiteria quoc quouroutoumi quyen
  quynh rabab rabha rabie rachad rachael racim radha radhia radhouane radim radka radmila rado radomir radoslaw radouane radovan rafal raffaele raffaella raffaello
  rafik rafika rafiq rafiqul raghav raghu ragnar ragnhild rahat rahim rahima rahime rahma rahmouna rahul raija raimana raimondo raimund raimundo raisa raissa rajaa
  rajae rajan rajani rajeev rajendra rajiv rajko rajni raju ralph raluca raman ramatou ramatoulaye ramaz ramazan ramdane ramesh ramin ramiro ramiz ramla ramona ramonet
  ramsay ramuntcho ramy ramzi ramzy randa randall randi ranjan ranjit ranjith ranko ranya raouf raouia raounak raquel rares rasa rashid rashida rashmi rasim ratana
  rathana rathi ravindra rayane rayen rayhana rayna razia razika razmik reagan rebekah rebiha recep redouan redouane reece refik refika reggie regiane reginald rehana
  rehman reidun reiko reinaldo reinat reiner reinhold reinier rejane rejean reka rekha rekia remco remedios remigio remus remzi renate rens renu renza renzo reshma
  resi resul revaz rexhep reyhan reynold rezan rezaul rezki rhoda rhodri rhona rhonda rhyan rhydian riadh rianne riaz riccarda riccardo richarda richie ricky ridouane
  rieko rielle riet rifka rihab riikka rija rikke riley rinaldo rindra rithy ritu ritva riwal riwanon riza rizlane rizwan rkia roald robbie robertine robina robyn
  rocco roch rodger rodica rodion rodney roeland rogan rogatien rogelio rogerio rohini rohit rojda rojin rokeya rokhaya rokhayatou rokiatou rokiyatou roksana rolando
  romaissa romaric romary romaysa romeu romina romolo romulo romy ron ronahi ronaldo ronana rong ronise ronnie roparz rosalba rosaleen rosalina rosalind rosamund
  rosangela rosanna roseanne rosel rosella rosemarie rosemonde rosendo roshan roshni rosie rosita rossana rossella rostislav rostyslav roswitha rouba rougui rouguiatou
  roukia roukiatou rouqaya rouzbeh rowena roxana roxanne roya rozen rozenn rozig rubina ruchi rudiger ruediger rufina rufino rufus ruggero rukhsana rukiye rumana runar
  rupa rupert ruperto rupinder rupprecht ruprecht ruslan ruslana russ russell rustam rustem rusudan rutger ruud ruxandra ruzanna ruzica ryota ryszard ryszarda saadia
  saara saba sabahat sabahudin sabatino saber sabiha sabina sabira sabri sabria sabrine sabriye sachiko sachin sadek sadibou sadie sadik sadok sadou saeed saeedeh safa
  safaa safae safdar safet safi safiatou safiye safouane safwan sagrario sahak sahana sahar sahin sahondra saidou saif saikou saima saindou saioa saira sajid sajida
  sajjad sakari sakib sakina sakine sakura salaheddine salam saleem salem salema salematou salha sali salih salimou salla sallyann salman salmane salomon saly samah
  saman samaneh samar samet samih samiha samina samiya samnang samphan samson samvel sanaa sanae sanam sanata sanda sandeep sandhya sandie sandor sandratra sanela
  sangeeta sanja sanjana sanjeev sanna santatra santi santina santino santosh santu saoirse saousen saoussen saqib sarala saran saranya sarfraz sarita sarith sarkis
  saroj saroja sarolta sarrionandia sasa sascha sasha sasikala sata satenik sathish satish satoko satu saulius saveria saverio saveriu savine savinien savino savita
  savuth savvas sawdatou sawsan sayaka sayuri saziye scholastique scott sead sebald sebastiano sebastienne seda sedat sedik sefa segah segun seheno sejla sekouba
  selahattin selami selcuk selda selena selin selina selmane selvam selvi selwyn sema semih semiha semra senad sename senami senem sengul seniha senthil seny sepideh
  sepp seppo serafim serap seray serban serdar seren sergey sergi sergia sergine serguei sergui serhad serhat serhii serhiy serife serigne serkan servan servane
  sestilio setareh seth setsuko sevan sevda sevdija severiano severino sevgi sevil sevim sevinc sevtap seyhan seyit seynabou sezen sezer sezgin sezni shabir shabnam
  shadi shafiq shafiqul shagufta shahab shahbaz shahen shahida shahidul shahin shahina shahla shahnaz shahram shahriar shaima shaimae shaina shaista shakeel shalini
  shalva shamim shana shane shankar shanna shannon shantha shanthi shanti shapour sharada sharmila sharron shauna shawn shayan shazia sheela sheena shefqet sheherazade
  shelagh shelley sherazade sheridan sherine sheryl sheryne sherzad shigeru shilpa shinichi shirin shirl shivani shler shobha shoko shota shpend shpresa shreya shruti
  shuang shubham shushan shyam siaka siamak siavash sibel sibiri siddharth sidi sidika sidiki sidney sidonia sidy siegbert siegfried sieglinde siegmar siegmund sigita
  sigmar sigmund sigrun sigurd siham sihame siloe silouane silvere silverio silvino silviu simao simge simin simonetta simonne sinan sinem sinziana sion sioned siradji
  sirajul siranush siri sirine sirio sita sitraka sivakumar siwan siwar siyu sjaak sjoerd skye slava slavica slavko slavomir slawomir slimen slobodan slobodanka
  smaranda smita sneha snezana snezhana soaz soazic socorro sofie sofien sofiene sofoklis sohaib sohail sohan soheil soheila sohrab soizick sokha sokhom sokratis sokun
  solena solenne solofo solomiia solomon solveig somchai somphone sona sondre soner songul sonsoles sonya sophal sopheak sopheap sophia sophian sopho sophy sopio soran
  soren sorin sorina soroush sory sossi sothea sotiria sotiris souaibou soufiene soufyane souhaib souhail souhaila souhayla souheil souhila souhir soukaina soukayna
  soukeina soulaimane souleiman souleimane souleye souleyman soumaila soundous sounkarou souren sovann spyridon spyros srinivas stacy staffan stamatia stanislav
  stanislaw stanislawa stanko stas stathis stavros stavroula steeve steeven steevy stef stefane stefanie steffi stelian steliana stelios stellina stepan sterenn
  stergios stervenn stevan stevie stewart stig stijn sture styliani suad suada suat subash sude sudha sudhir sujata sujatha sukhdeep sukhwinder sukie sukran sukriye
  sulejman suman sumathi sumera sumeyye sumiko sumita sumitra sundar sunil sunniva supriya suraj suren surendra surinder susann susannah sushil sushila sushma susie
  suzana suzel suzon svante svatopluk svea svein svenja sverre sviatoslav svitlana swathi swati sybil sylwester sylwia symphorien szabolcs szczepan szilard szilvia
  szymon tabitha taciana tacko tadashi tadhg taha tahani tahir tahira tahiry taiki taisiya takashi takeshi takis talal talat talel taliana talib taliesin tamar tamara
  tamari tamas tamatoa tamaz tamim tamuna tancrede tancredi tancredo taneli taner tangi tanja tanneguy tansu tantely tanveer tanvi taoufik taous tarak taraneh taras
  tarcisius tarja tarkan tarun tasha tasleem taslima tasnim tasos tassadit tatev tatienne tatsuya tatyana tawfik tayeb tayfun taylan tayyab tecla teemu tegan tegwen
  tehani teimuraz teiva tejas tekin telio telma telmo telo temana temur tengiz tenin teo teodor teodora teodoro teofila teofilo teona terexa terez tereza terhi tess
  tessa tetiana tetsuya tetyana teun teura thach thaddee thadee thaisa thalia thameur thanasis thang thanos thao thavy thecla thecle thelma theodora theodoric
  theodoros theodosia theodule theofilos theophane theotime theresia thiane thibald thibauld thibaut thida thiebaud thiebaut thien thilelli thilo thimothe thinh thioro
  thiphaine thiziri thoa thodoris thom thomais thorben thorbjorn thorsten thuan thumette thuy tia tiana tibere tiberiu tibor tiburce tidjane tidjani tiemoko tifaine
  tigran tiguida tiina tilda tilman tilo timea timeo timmy timofey timote timothe timur tinatin tineke tinh titien titilayo titoan titus tiziana tiziano tjeerd tobie
  todd tofazzal toihir tojo tojonirina toky tolga tomi tomislav tommaso tomoko tomomi tomos tonia torben torbjorn tornike torsten tosca toshiko toumani tove tovo
  tracie traian trang traudel traugott travis trefor trinh trinidad trish trisha trond trong trude truong truus trygve trystan tsiory tsuyoshi tuarii tudi tudor
  tudorel tudual tuduala tudur tudy tugba tugce tugrul tuija tullia tullio tuncay tuncer tuomo turan turgut turhan turkan tuula tuyen tuyet txaro txomin tybalt tyfaine
  tyffanie tyler tymeo tymofiy tymoteusz typhaine tyrone ubaid ubaldo uchenna ugolino ugur uhaina uli uliana ulyana umair umbelina umberto umesh umit unai unax unni
  upendra urbano uriell urko urmila ursel urszula urtzi usman uxue uzma vaclav vadym vaea vaggelis vahagn vahan vahatra vahe vahid vaiana vaimiti vaishnavi vakhtang
  valbona valda valdemar valdet valdir valdis valens valentyna valeria valeriano valerien valeriia valerio valeriu valeriy valeriya valmira valter vandana vanderlei
  vangelis vania vanna vannak vano vartan varun varvara vasanth vasantha vasanthi vasilica vasiliki vasilios vasilis vasily vasken vassilis vasudha vasyl vaughan
  vazgen veasna vedran vefa veit veli velma venance venancio vendula venera venkat venkatesh ventura verane verena vernon veronika viacheslav vibol vicenc vicenta
  vicente vicentiu vichet vicki vicky victorin vidya viera viet vigdis viggo vijaya vikas vikki vikram vikrant viktoriia viktoriya vildan vilma vilmos vimal vimala
  vinay vince vincenza vincenzo vineet vinh vinita vinod violeta viorica vipul vira virgil virgile virgilio virginio viriato visant vishal vishnu visitacion visnja
  vitale vitali vitalii vitalina vitaliy vitaly vitor vitoria vittoria vivek vivian viyan vjosa vlad vladan vladimira vladislav vlado vladyslav vlasta voahangy
  voahirana voicu vojislav vojtech vola volatiana volkan volkmar volodymyr vonjy voula vrej vsevolod vutha vyacheslav vytautas waclaw wadie wael wafaa wafae wagane
  wagner wahab waheed wahida walaa walburga waleed waleria wallerand walt walther waltraud waqar waqas warda wardia waseem wassil wayne weiwei wenceslas wenda wendell
  wendkuni wenjing wenwen wenxin wenzel weronika wes wesley wiam wibke widad wided widjdane wiebe wiebke wieland wieslaw wieslawa wietse wietske wijdane wiktor
  wiktoria wilbur wilf wilfred wilfrid willa willemijn wilma wilner wim winfried winston wiola wioletta wissal wissame wissem witold wivine wladyslaw wladyslawa
  wlodzimierz wout wouter wynne xabina xalbat xan xana xanthi xantiana xaver xemartin xenofon xhevdet xiao xiaohong xiaoling xiaoming xiaoyan ximena xinyi xiuying xole
  xuan xuri yacin yaelle yakoub yakup yalcin yalda yamina yamine yamini yamuna yana yande yanig yanna yanne yanni yaram yarame yaroslav yaroslava yasar yasemin yash
  yasmeen yasmin yassir yassmine yasuko yavuz yaya yaye yazan yefim yegor yelena yeliz yelizaveta yervant yeter yeun yevgeny yevhen yevheniia yiannis yidir yifan yigit
  yildiray ying yinghui yiorgos ylan ylva yngve yoan yogesh yohann yoichi yoko yolanda yolette yollande yonca yorick yoro yoshiko yoshio yosra youenn younis younous
  yousaf yousef yousr yousra yousri youssoupha youssra ysatis yseult ysoline yucel yuka yukari yukiko yukio yuksel yulia yuliia yuliya yumi yumiko yuna yunus yuri
  yurii yurij yuriko yuriy yusra yutaka yuting yuuki yuvraj yvain yveline yvelise yvenec yvonnick ywan zaal zabel zac zacarias zach zachary zafer zafiris zaharati
  zaheer zaher zahid zahida zahir zahira zaidou zaina zaira zak zakariya zakarya zakhar zaki zakir zalihata zamfira zane zaven zayd zayneb zaza zdenka zdzislaw zeeshan
  zeferino zehra zeid zeina zeinabou zeineb zejneb zekai zekeriya zeki zekiye zelia zeliha zeljka zeljko zenabou zenaide zeno zenon zephirin zephyrin zerrin zeyneb
  zeynel zhanna zhen zhenhua zhong zhor zhour ziba ziemowit zigmas zigor zihan zijad zilan zinab zinaida zineddine zisis ziyad ziyed ziyi zlata zlatan zlatko zoelie
  zohreh zola zoran zoriana zorica zouheir zouhir zouina zoulikha zoumana zoya zozan zsofia zsolt zsuzsa zsuzsanna zubaida zubair zubeyde zuhaitz zuhal zuleyha zulfiye
  zulmira thi dele zurab zurine zuzanna zviad zvonimir zygmunt`.split(/\s+/);
