/**
 * Further given names, folded: Breton, Basque, Occitan, Creole, Arabic, African, Malagasy, Portuguese, Spanish, Italian, Polish, Romanian,
 * Turkish, Armenian, Persian, Slavic, Albanian, Afghan, Vietnamese, Indian, Tamil, British and others. Used for reading files only, so that
 * the page first loads without them. Names that are also French or English words are left out.
 */
export const FURTHER_GIVEN_NAMES: readonly string[] =
  `aad aaron abasse abbas abbie abby abdelali abdelatif abdelbaki abdelbasset abdelfattah abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelilah abdeljalil abdelkebir
  abdelkhalek abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmoula abdelmoumen abdelmounaim abdelouahab abdelouahed abdelouahid abdelwahab abdelwahed abderrahim abderrahmane
  abderraouf abderrazak abderrezak abdeslam abdessalam abdessalem abdessamad abdessatar abdesselam abdesslam abdi abdiaziz abdillah abdirahman abdoul abdourahamane abdourahmane abdramane abdul
  abdulaziz abdulkadir abdulkarim abdullah abdullahi abdurrahman abebe abebech abel abelard abelardo abhishek abiba abibatou abida abidine abigael abimbola abiola abir ablavi ablaye aboubacar
  aboubakar achieng achilleas achim achouak achour achraf adalberto adalgisa adamou adaora adebayo adebola adeel adekunle adela adelaida adelbert adelheid adelia adelie adelino adelmo adem
  ademar adesola adewale adiara adiaratou adib adil adila adilson adina aditi aditya adja adjara adji adjo adjoua adlane admir adnan adnane adolf adolphe adoracion adriaan adrian adriana
  adriane adrianna adriano adrienne adwoa aela aelig aeron aeronwen afaf afanasy afef affoue afi afia afiwa afonso afrah afsaneh afua afzal agata agatha agathon aghavni agim aglae agnele
  agneta agostinho agostino agoston agron agueda agustin ahlam ahlame ahlem ahmad ahmadou aicham aidah aidan ailbhe aimat aimee aimen ainara ainize ainoa ainsley aintzane aires aisling aislinn
  aissam aisse aitana aitziber aivars aizpea ajay ajith ajla ajmal ajoke akash akbar akhil akhtar akiko akinyi akissi akli akossiwa akosua akouvi akram akshay alaa alae alaeddine alaia alaitz
  alana alanig alannah alar alastair alazne albana alberic alberico alberta albertina albertino albina albrecht alceste alcide alcides alda aldina aldo aldona aldric alec alejo alekos
  aleksandr aleksandra aleksandrs aleksei aleksej aleksey alena alesia alessia alessio alesya alev alexa alexander alexandria alexandrina alexandru alexei alexey alexia alexiane alf alfons
  alfonsina alfreda alfredo algirdas alhassane alhousseynou alicja alienor aliette alighiero alihan alin alina alioune alireza alisa alisdair alissa alizee alketa alkis allan allen allison
  allister almerinda almir almudena alois alonso aloyse alparslan alphee alseny altan alvin alwena alwin alyona alyssa alyssia alzbeta amabel amadeu amador amadu amael amaelle amaiur amaka
  amakoe amal amancio amanda amandin amara amarjit ambroise ambrosio amedee amedeo amela amenan ameni americo amerigo amets ametz ameziane amezza amice aminatou amira amirali amirouche amita
  amitabh amjad amma ammar amoin amparo amra amrane amrit amrita anabel anabela anael anahid anahit anahita anaig anamaria anand ananias ananya anas anass anastase anastasia anastasiia
  anastasios anastasiya anastassia anatoli anatolie anatoliy anatoly anca ancelin andeol ander andoche andoni andra andras andreas andree andreea andreia andrej andrejs andres andrey
  andrianina andrieu andrii andris andriu andriy andry andy andzelika aner anette anfane angelika angeliki angelin angelina angelines angelita angelo angels anghjula anghjulu angie angustias
  anh anibal anicet anicette aniket aniko anila anisoara aniss anisur anja anjana anju anli annabel annabella annaelle annaick annaig annalisa annamaria annarita annegret anneka annelies
  anneliese annelise annemarie annemiek annette annica anniken annmarie annonciade annunziata anouar anouche anoush anrafati anselmo anthea anthonin antigone antje anto antoinette antone
  antonieta antonina antonine antonino antonis antonius antton antun anup anupama anura anya anzhela anzhelika aodren aoibhe aoibheann aoibhinn aonghas aouatif aparecida aparna apollinaire
  apostolos arabella araceli araks aram araminta arantxa arantza aranzazu ararat arash aravind araxie arben arbia archambault archana arda ardeshir ardian arezki arezou argi argia argitxu
  argyro ariadna arianna arie arielle arif arina aristea aristides aristote aristotelis arjan arjun arkadi arkadiusz arkady arkaitz arlete arlindo arlo armael armance armanda armandine
  armelenn armen armenak armenio armin armindo armine arnaitz arnaldo arnau arnault arno arnold arnulf arona arpad arpine arrigo arrosa arsen arsene arsenio arseniy arshad arta artak artan
  artavazd artem artemise arthaud arthus arti artur artus artyom aruna arunas arvid arvind arvydas arwa arwel arwyn arzhel arzhela arzu asad asadullah asghar asha ashish ashkan ashleigh ashley
  ashok ashot ashraf ashton ashwin asier asif asim asli asmaa asmahane asmeret assad assala assetou assil assitan assma assumpta assuncao assunta assya asta astghik astou astri astride asuka
  asuman asuncion asya atakan atef atefeh athanasia athanasios athenais athmane atieno atif atika atilla atmane atsuko attila attracta aubane auberi aubert aubrey audra audran audric augusta
  augusto aurane aure aurel aurele aurelia aureliano aurelio auriane aurica austeja avedis avelino avinash avit avni avtandil awen awena ayaan ayako ayanda ayat ayesha ayfer aygul ayhan ayk
  aykut ayla aylin aylmer ayman aymane aymar aymen aymeric aymerick aynur ayo ayodele aysegul aysel aysen aysenur ayssatou aysun aytac ayten ayumi azad azadeh azahara azar azdine azeem azeliz
  azenor azhar azilis aziliz azize azra azucena azza azzeddine azzurra babacar babajide babatope babatunde babou bacary bachira badara badia badiallo badis badr badra badreddine baerbel
  bahareh bahattin bahia bahija bahman bahoz bahram baidy baila bairbre bakari bakoly balaji balazs balen balint baljit baltazar balthasar balwinder bandiougou bangaly baran barbaros barbora
  bardha bardhyl barka barna barnaby barrie barthelemy bartlomiej bartolomeo bartosz basak bashkim basma bassam bassem bassirou bassma bastian bathie batoma batoul batouly batti battista
  battistu batuhan baudouin baudry beata beate beatrix becca bechir becky bedros begona behar behnam behnaz behrouz behzad beka bekele bekim bekir bela belarmino belen belgacem belgin beline
  belma belmiro beltran benardo benat bence benedict benedicta benedita benewende benita benvinda beppe berard beren berenger berfin berhane berit berivan berkan berkant berkay berna bernabe
  bernadet bernadeta bernadin bernadine bernarda bernardine bernardino bernardo bernd bernhard bernice bernie berrin berta bertha berthilde berthold bertie bertin bertram bertran besa besart
  besik besim besir besnik beso bess bessie beth bethany betsan bettan bettiri betty betul beverley beverly beyhan beyza bharat bhavani bhavna bhupinder biagio bich biddy bienvenido bijan
  bikindou bilel bilgehan biljana billie billy bimal bineta binetou binh biniam birahim biram birama birane birgit birgitta birgitte birgul birol birsen birute bissan bita bittor bixente
  bjarne blanche blandin blas blathnaid blerim blerina blerta bleunwenn boban bobbie bobby bodil bodo boglarka bogumil bogumila boguslaw boguslawa bohdan bohdana bohumil bohuslav bojan bojana
  bolanle bonaventura bongani borislav borje boryslav bosko botond bouabdellah boualem boubakar boubaker boubker bouchra bouchta boudjema boudjemaa bougouma boujemaa boumediene bounmy bounthan
  bourama bouya bouziane bouzid bozena bozidar braden bradley brahima brandon branislav branka brankica branko bretislav briaca brid bridget bridie brieg brigida briony britney brittany
  brivael bronagh bronislaw bronislawa bronwyn bruce brunehilde brunella bryn bryony btissam budoc bujar bukola bulent burcin burcu burhan burim burkhard bushra busra byron cadou caetano cafer
  cagla caglar cahit cailean caitriona caleb calie calista calixto calogero cameron camil camila camilla camillo camilo canan candelaria candido cansu caoimhin caolan carelle caridad carles
  carlotta carmelo carmina carmo carolien carolyn carrie carulina carwen carwyn caryl casey casilda casimiro cassien catalin catalina caterina cathair cathal cathel catheline cathleen catrin
  cavit cayetana cayetano cecil cecilia cecily cecylia cees ceinwen ceiri celal celestino celian celie celimene celina celso cemil cemile cengiz ceren ceridwen cerys cesaria cesarine cetin
  cevdet ceyda ceyhan cezar cezary chaabane chadhouli chadi chadia chadli chafia chafik chafika chahda chahinaz chahine chahra chahrazed chaimaa chaker chakib chakir chamara chaminda chandran
  chanel chantalle chanthavong chanthou chao chaouki charaf charalampos charan charlaine charley charly charlyne charmaine charo chau chea chedli chedly chehrazad cheick cheickna cheikhna
  cheikhou cheima chelo chems cheng cherine cheryl chiamaka chidinma chieko chimene chinedu chinh chinonso chipo chiraz chokri choukri chrissie christabel christer christilla christina christl
  christos christy chrysa chrysanthi chrysoula chrystel chrystelle chukwuemeka chukwuma chun cian cidalia cihan cihat cillian cinzia ciprian cipriano ciro ciwan clare clarinda claudio claudiu
  claudius clayton cleante clelie clemenca clemens clementin cleophas cleophee clifford clifton clint cliodhna cliona clodagh clotaire clyde coleen coline colm colman columba concepcion
  concepta concetta conchita connor conrad constanta constantina coraline cordelia cordula corey corina corinna cornel cornelie cornelis corneliu cornelius cosimo coskun cosmina costanza
  costel costin coumbaly coura courtney covadonga craig cressida crispin cristi cristiana cristobal csaba cumali cunegonde cuneyt cuong curtis custodio cuthbert cynan cynthia cyprienne cyrano
  cyriaque cyrilla cyrine czeslaw czeslawa daan dacian dafina dagny dahbia dahmane dainius daire daisie daisuke daithi daiva dalal dalanda dalel dalia dalibor dalma damase damba damiano
  damienne damilola damini damon danae danai dani danijel danijela danil danila danis danitza danny danuta danylo daoud daouda daouia dara darcy dardan daria dariia darius dariush dariusz
  darlene darragh darren darryl darya daryl dato dauphine dave davey davin davina davinder davoud davut dawid deaglan deanna dearbhla debbie debora debra dede deepika deepti dehbia deiniol
  dejan delal dele delfim delfina delia delilah delores delphin delroy demba demelza demetra demetria demetrio denba denes denholm deniel denisa dennis denys denzel denzil deogratias deolinda
  derfel dermot derrien dervla deryk desiderio desmond despina dessa detlef devika dewi dexter dezso dhikra dhoimir dhruv diaba diabou diaguely diakaria dialika diamantino dianne diaraf
  diariatou diarmaid diarmuid didem diellza dien dienaba dieneba diep dietmar dieudonnee dieula dieumerci dieynaba dieynabou dijana dilan dilani dilara dilek dilip dillon dilovan dilwen dilwyn
  dimitra dimitrie dimitrios dimitris dinah dinesh dinis dino dinora diogo dionisia dionisio dionysios divi divyesh diyar djaafar djaber djafar djahid djahida djalal djalil djallal djamal
  djaouida djeinaba djelika djelloul djemaa djemila djenaba djenabou djenebou djibi djiby djigui djihane djilali djily djimon djohra djouher djoulde djouma djoumoi dmitriy dmitry dmytro doerte
  dogan doha dolors domenec domenja domingas dominic dominica dominik dominika domitille donal donald donan donat donatella donatienne donato dondu donncha donnie donovan doreen doria doriane
  dorina dorit dorota dorothe dorothy dorte doru douae doug dougal douha doussou dragana dragica dragos dragoslav drahomira dramane drissia drita dritan dukagjin dulce dumenicu dumitra dumitru
  duncan durga dursun durval dusan dusanka dustin duyen duygu dwayne dwight dylane dylis dympna eavan ebele eberhard ebrima ebru ecaterina ecem echati eckart eckhard edda eddie edelin edelmira
  edeltraud edem edgard edgars edie edik edin edite edma edmonde edmundo edna edoardo edona edson eduarda edurne edwin edyta eero effie efflam eflamm efosa efrain efren efstathios efthimia
  eftychia efua egbert egidio egle egoitz egon ehouarn ehsan eija eileen eilis eimear einar einir eino eira eirian eirini eirlys eirwen eithne ejaz ekaitz ekaterine ekene ekow ekrem eladio
  elaheh elaia elaine elaura elcin eldon eleanore elefteria eleftheria eleftherios elen eleni eleonor eleonora elettra elfed elfriede elgan elgin elguja elhadj elhadji elham elian eliana elie
  eligio elin elina eline elinor eliora elira elisabete eliseo elisha eliska eliza elizaveta ellinor elly elma elmar elnaz eloane eloisa elom elona elora elorri elouen elouise elowan elpida
  els elsbeth elsie elton eluned elvan elvina elvir elvira elwyn elyas elyes elyse elzbieta elzear eman emanoil emanuel emanuela emanuele emefa emel emelie emelyne emer emerance emerence
  emerick emeterio emiko emilande emilian emiliana emiliano emilija emilion emiliya emina emlyn emmeline emmett emmy emrah emrullah enara enaut encarna encarnacion enda ender endika enea eneko
  enekoitz enes engracia enguerran enguerrand enid eniko enis enock enola enora enriqueta envel enver eoghan eozen ephrem erasmo ercan erdal erdem erdogan erell eren ergin ergun erhan erhard
  erica erich erin erion erja erjon erkan erkki ermal ermelinda ermeline erminia ermira erna ernestin ernestina ernestine ernie ernst erol erramun errol ersilia ersin ertan ertugrul erwana
  erwin erzsebet esha esin esma esme esmee esmond esperanza esra essaid estebe estee estefania estela estevan esteve estrela eszter eteri ethel etiennette etsuko ettore ettori etxahun eugen
  eugenia eugenio eugeniusz euloge eulogio eunice euphemie euphrasie eurico eurig eurof euros eusebe eusebia eusebio eustace euzhan evander evangelia evangeline evangelos evaristo evdokia
  evelio evens everard everett evgeni evgenia evgeniy evgeny evie evrard evren ewa ewald ewart ewelina ewen ewenn expedit expedite eyerusalem eymen eyram ezechiel ezekiel ezequiel ezgi ezia
  ezra eztitxu ezzeddine ezzedine fabian fabiana fabiola fabrizia fabrizio facundo fadela fadhel fadhila fadi fadia fadil fadima fadimata fadime fadoua faduma fadumo fahd faheem fahem fahim
  fahima fahimeh fahmida fahri fahrudin faical faicel fairouz faisal faissal faiz fakhri falikou fallou fambaye fanch fanchig fanelie faniry fanja fanomezana faouzia farai faramarz faranak
  fares farhad farhana fariba faribah farideh faridullah faris farnaz farooq farouk farrah farrokh farrukh farshad farshid faruk farzad farzana farzaneh fatbardha fateh fatem fatemeh faten
  fathi fathia fathy fatim fatimata fatimatou fatime fatine fatinha fatmagul fatmir fatmire fatna fatos fatouma fatoumatou fattoum fatuma faust fausta faustin faustino fauzia fawzi fawzia
  faycal fayssal fayza fazal fazlul feargal fearghas fedor fei felice felicia feliciana feliciano felicidade felicitas felicity feliks felipa felisa felisberto femi femke fenella fenitra fenna
  ferda ferdaous ferdi ferdinando fereshteh fereydoun fergal ferhan ferhat ferid feride feriel ferit fermin fernandina fernao ferran ferreol ferroudja ferruccio feryel fethi fettouma fevzi
  feyza ffion fiachra fidan fidelma fifaliana fifame figen fikret fikriye filiberto filip filippos filippu filiz filmon filomena filomene finbarr finlay finley finn finnian finola fintan fionn
  fiorella fiorenzo firat firmin firmine firmino fisnik fitia fitiavana flaminia flamur flavia flavian flavienne flavio flaviu florencio florentina floriana florica florie florimond florinda
  floris floryan floyd flutura fode fodie fodil folake folasade fons fortunato fostine fotini fotis foued foulematou foulques foune fousseni fousseyni fousseynou fouzi fouzia frances francesc
  francescu franciane francisca franciszek francky frankie frans frantisek frantz franz franziska fraser frauke freda freddy frederi frederica frederico frederika freja freshta freweini freya
  friedel friedericke friederike friedhelm frits fritznel fritzner frode froilan fuensanta fulcran fulcrand fulgence fulvia fulvio fumiko funda funmi funmilayo furkan fyodor gabi gabriele
  gaelig gaenor gaetana gaetano gagan gagik gagny gaid gail gaizka galaad galina galla gamze ganesh ganex ganix gaoussou garabed garance garazi garen garik garikoitz garmon gaspar gaspare
  gatienne gaultier gaurav gautam gavin gaxuxa gayane gayathri gaynor gazmend gbenga gearoid gebhard gedeon gediminas geert geertje geeta gela gelase gemma gennadi gennady gennaro genoveva
  genowefa geoffray georg georgeta georgiana georgie georgine georgios georgiy georgy geraldo gerallt gerardo gerasimos geraud gerben gerda gergely gergo gerhard gerhild gerlinde german
  germana gerolamo gerold gerrit gerry gert gertraud gertrude gerwyn gevorg ghada ghalem ghania ghasem ghassan ghazala ghazi gheorghita ghilaine ghislane ghita ghizlaine ghizlane ghjacumu
  ghjulia ghjuseppu ghjuvanni ghofrane gholam ghulam giacinto giancarlo gianfranco giang gianluca gianluigi gianmarco giannis gianpaolo gicu giedre giga gijs gilberto gilda gildo gildwen
  giliane gillian gilonne gines ginevra gino gintaras gioacchino giorgi giorgia giorgio giorgos giosue giovanna giovany gireg girish gisela gislaine gita giuliana giuliano giulietta giuseppa
  giuseppina gizella gizem gladice glaucia gleb glenda glenn glenys glesni glodie glyn glynis gnagna gnima gobnait gocha godefroi godefroy godfrey godwin gohar goizeder gokay gokce gokhan
  goksel golnaz goncalo goneri gontran gonul gopal gordana gordon goretti gorka goronwy gottfried gotthard goulvenn goulwen goundo goustan govind graca graciane gracianne graciela gracien
  graciete gracinda gradi granit gratienne gratxi graxi graxiana graziella grazyna greetje greg greger gregor gregorio gretchen gretel griet grigore grigori grigoris grigory griselda grizel
  gruffydd grzegorz guang gudmund gudrun guedado guelord guenael guenievre guerande guerda guerin guerline guerrino guewen guilain guilaine guilene guilhaume guilhemette guilherme guillain
  guillem guillemine guillermina guillermo guinevere guirec gulan gulay gulbahar gulcan guler gulhan gulistan gulizar gullu gulnur gulsah gulsen gulsum gulten gumersindo gunay gunda gungor
  gunilla gunnar gunther guntis guram gurdeep gurkan gurmeet gurpreet gurvan gurwan gustaf gustav guven guylene gweltaz gwendolen gwendolenn gwendolyn gwendolyne gwenllian gwennaig gwennan
  gwennig gwenno gwennole gwennoline gwenole gwenvael gwilherm gwilym gwion gwladys gwynfor gyorgy gyula habibatou habibollah habibullah habibur habsatou habtom haby hacen hacene hachem
  hachemi hachmi haci hadda hadhami hadi hadiaratou hadiatou hadidja hadil hadiza hadizatou hadja hadjaratou hadjer hafed hafeez hafizur hafsa hafsia hafssa hagop haider haifa haig haile
  haingo haitem haithem haizea haja hajanirina hajar hajer hajiba hajnalka hajrudin hakima hala haldun haleh halil halimatou halina halldor hallie haluk halvor halyna hamadi hamadou hamady
  hamama hamdi hamdiye hamida hamide hamidou hamidullah hamit hamou hamoud hamouda hanaa hanae hanan hande hanen hanene hanh hanifa hanife hanitra hanka hannan hanne hanneke hannele hannelore
  hanno hannu hansjorg hanta haralambos hardeep harilala harinder harish harisoa haritz harjit harley harold haroon haroun harouna harpreet harrie harriett harriette hartmut haruka haruki
  haruko harun harvey hasan hasibe hasina hasmik hasni hassanat hassane hassania hassen hassiba hassina hatim haude hava havin havva hawa hawaou hayato haydar hayden haydn hayet hayk hayley
  hayri hayriye haytham hedda heddi hedi hedwige hefin hege heiata heidemarie heidrun heikki heiko heimata heiner heitor hela helder heledd heleen helge heli helie heliena helier helin helle
  helmuth helori hema hemant hend hendrika henk hennadiy henning henrietta henrik henrique henryk henryka heodez herculano heribert heriberto herilala heriniaina herle herman hermance
  hermeline hermenegildo herminia herminie herminio hermione hernan herveig hester hettie hetty heulwen hevin hiba hibo hichem hideki hideo hien hiep hieronim hieu higinio hikmet hilaire
  hilairie hilario hilarion hilary hilde hildegard hilma hiltrud hina hinano hinda hiram hiroko hitesh hitomi hiwot hjalmar hoa hoai hoang hodan hodei hoel homa homayoun honorat honorata
  honore honorio hooman horace horacio horatiu horia hortence hosna hosni hossein hosseyn houari houaria houcine houda houdaifa houleye houleymatou houman houriya houssam houssamouddine
  houssein houssem housseynou houssine hovhannes hovik hovsep howard howell hrant hripsime hroar hrvoje huberte hubertine hubertus hugh hughie hugolin hulya humaira humayun humberto humphrey
  huong huri husam huseyin husniye hussam huu huyen hynek hyun hywel iacob iago ianto iarla iarlaith iaroslav iasmina ibai iban ibon ibou ibrahime ibro ibtihel ibtissem ichiro idalina idir
  idoia idowu idrissa idrissou idwal iestyn ieuan ieva ifan ifeanyi ifor ifrah iftikhar ignace ignacia ignacy ignasi ignazio igone ihab ihintza ihintze ihor ihsan ihsane ihssane ijaz ikbal
  ikechukwu ikenna iker ikrame ilana ilann ilaria ilario ilayda ilda ildefonso ildephonse ilhame ilhem ilian ilias iliass ilie ilinca ilir ilirjana ilka ilkay ilker ilknur ilse ilya ilyas
  ilyass ilze imad imade imanol imants imdat imelda imen imene immacolata imre imtiaz inacia inacio inaki inass inaya inayat inci indiana indira ineke inese inessa ineta ingeborg ingegerd
  inger ingmar ingolf ingrida inigo inna innes innokenti insaf intissar ioanna ioannis iola iolanda iolo iona ionela ionica iosif ioulia ipek iphigenia iptissem iqbal iraj irakli iraklis irati
  iratxe iratze irchad irem irena irenee ireneusz irfan iriebi irineu irja irma irmgard irmtraud irvin irvine iryna isa isaia isaline isamu isatou isaura isea iseult ishaan ishaka ishani ishaq
  ishbel ishtiaq isidora isidoro isidro isilda iskander isla islem ismahan ismahane ismenia ismerie ismet isobel isolde isolene isotta israa issiaka issiakou issouf issoufou issra iswarya
  itsaso itxaro itxaso itziar iulia iulian iuliana iurii iustin ivane ivanka ivanna ivanne iveta ivha ivica ivone ivor ivrose iwen iwona ixabel iyabo izabela izabella izar izaro izaskun
  izdihar izei izzet izzy jaafar jaana jaap jaba jaber jabeur jabir jacinta jacinto jackie jacme jacob jacoba jacobine jacobo jacotte jacqui jaden jadranka jadwiga jafar jagdeep jagdish jago
  jagoda jahangir jainaba jaione jairo jake jakes jakez jakeza jakub jalal jalel jalil jalila jamel jamie janaki janamari jandira janelle janet janette janice janina janique janis jannat
  janneke jannie jannik januario janusz jaona jaouad jaoued jaouen jaouida jared jarkko jarlath jarmila jarmo jaromir jaroslav jaroslava jaroslaw jarvis jasmina jasna jaspreet jassim jasvinder
  jaswinder jatou jaufre jaume jausep javad javed javiera jawhar jawhara jaya jayant jayanthi jayesh jayne jeannie jed jeevan jeffery jeffrey jehona jelena jelica jelle jem jemima jemma jenaro
  jenifer jenna jenni jeno jenson jered jeremiah jermaine jeroen jeromine jeronimo jerry jerzy jess jesse jessie jessy jesusa jethro jetmir jexux jez jhonatan jhonny jiahao jian jianhua
  jignesh jihad jihane jihed jihene jilali jill jillian jimena jimmy jindrich jingjing jip jitendra jitka jitske jiyan joachin joanie joann joanny joaquin joaquina jobig joce jocelin joceline
  jochem jody joe joely joep joffrey johana johanne johanneke johnatan johnathan johnny jokebed jokin jolanta jolene jolita jonatan jone jonna jonny jonty jools jordao jorg joris joritz jorma
  jorunn jos joscelin josee josefina joseline joselyne josephe josephin josh josig josip josje josselyn jost josu josune josy josyane jouda jovan jovana jovanka jovita joxan joxe jozef jozefa
  jozefina jozsef juana juancho juanes juanita jude judicaelle judie judikael judit judite judy juha jukka julianna julianne juliano julieta juline julinha julita juma jumoke junaid junjie
  junko juraj jurate jurgi jurriaan jussi justa justas justina justino justyna juvenal jyoti kaan kaarina kabine kabir kaci kacper kadidia kadidiatou kadija kadir kadour kadriye kaelia kaelig
  kagiso kahena kahina kailash kaina kais kaissa kaitlyn kaj kaja kajsa kakou kalidou kalifa kalilou kalina kalle kalliopi kalman kalpana kaltouma kaltrina kalyani kamal kamar kamau kamelia
  kamil kamilia kamini kamran kamrul kamuran kamyar kanchana kani kanishka kankou kannan kanto kanya kaori kaou kaour kaourintin kaoutar kaouthar kaouther kara karamba karamoko karan karapet
  karelle karena kari karianne karina karla karlheinz karol karole karolina karoline karoly karthik kartik kashi kashif kasia kaspar kasper kassim kassoum kastriot katel katellig kateryna kath
  katharine kathe katheline kathi kathie kathryn kathy katja katka katleen katrin katrina kattalin kattin katy katya kausar kaushik kaveh kavitha kavya kawtar kawthar kaye kayla kazim
  kazimiera kazimierz kazuko kazuo kebe keelan keeley keelin keely keerthi kees kehinde keiko keira kejal kelechi kelia kelian kelsey kelya kelyan kemi kenan kendra kenichi kenny kenton kenzi
  kenzy kepa kerem kerensa kerrien kerry kervens kesner kestutis ketevan keti ketlie ketly ketty kev kevan keyvan keziban khachik khadidiatou khadidja khadijah khadijat khadim khadra khady
  khai khaira khaldoun khalida khalifa khalil khalilou khamphone khamsay khanh khansa khaoula khardiata khatera khatia khawla kheireddine khelifa khellaf kheloudja khemais khira khoa khoi
  khosrow khoudia khoukha khouloud khrystyna khue khurram kianoush kidane kien kiera kieron kieu kimberley kimberly kinga kipkorir kiran kireg kirill kirsi kirsteen kirsten kirstie kirubakaran
  kishore kiymet kiyoko kjersti kjetil klaas klaudia klavdia klebert klervi knut koba kodjo koen koenraad kokou koldo koma komal komi komla komlan konan konstantina konstantinos konstanze
  koray korbinian kornelia korotoumou kossi kosta kostas kouadio kouakou kouame kouassi koudedia kourosh krikor krishna krishnan krista kristaps kristell kristelle kristen kristin kristina
  kristine kristopher kristyna krisztian krisztina krystian krystyna ksenia kseniia ksenija kseniya kubra kudzo kugan kujtim kuldeep kulwinder kumari kumiko kunal kunigunde kunle kursat kutlu
  kvetoslava kwabena kwaku kwasi kweku kyle kyllian kyoko kyra kyriaki kyriakos kyrylo labinot ladan ladislav laelia lahbib lahcene lahsen laia laida laima laimonas lajos lakhdar lalaina laleh
  lali lalia lalit lalita lalla lamara lamberto lambros lamiaa lamya lancine lanre lansana lanto laoise laora larisa larraitz larry larysa lasha lasse lassina lata latefa latha latisha latoya
  laurane laureano laureen laurenc laurentina laurentiu laurette lauriane laurick laurinda laurindo lauro lavdim lavinia lawrence laxmi layana laye layla lazare lazhar leah leana leander
  leandra leanna lech lechoslaw leela lefki lefteris leif leigh leire lejla lenaig leneig lennart lenuta leny leocadia leocadie leokadia leona leonce leonel leonhard leonid leonide leonilde
  leonore leontin leontina leopoldina leopoldine lerato leroy lesia lesly lesya leszek letitia letizia lettice leutrim levan levenez levent levente levon lexane lexuri leyli lhassan lhoussaine
  liamine libby libor licinio lide lidie lidija lidio lidiya lieke liene liesbeth liesel lieselotte lieve ligia lihua liisa lijun lilia liliana liling liliya lillian lilwen lilwenn limamou
  linas lindita lindiwe lindsey lioubov lioudmila liridon liridona lirije lisandra lisandro lisete lisha lison liubov liudmila livia livie livio liviu lixin liza lizea lizie ljiljana ljubica
  ljubomir llew llewellyn llewelyn llorenc lloyd lluis llyr llywelyn loanne lobna lodoiska lodovico loeiz loeiza loeizig loevan loghan lohan lohane lohann loig loisic lokesh lokman lomig
  lonnie loona lorcan lorea loredana lorelei loreline lorenza loreto loretta lori lorine lorna lorne lotfi lothaire lothar lottie louann louanne louay louca loucas louella louhan louie
  louisiane louka loukas lounis lourdes lourenco lousine lovisa lowell loyse luan luana lubin lubomir lubov luce lucia lucian luciano lucila lucilia lucinda lucine lucja lucjan lucrece
  lucrecia lucresse lucretia lucrezia ludek ludger ludjie ludmilla ludmyla ludovica ludovico ludovina ludovine ludwik ludwika luigia luigina luise luitgard luizinho lukasz luken luljeta lulzim
  luminita luong lurdes lusik lusine lutfi luther luuk luzia luzmila lyanna lyes lyle lyna lynda lyndon lyndsay lynette lynsey lynton lysiane lyson lyubov lyudmila lyudmyla lywen maaike maamar
  maati mabel mabli mabrouk mabrouka macarena macario maceo macha maciej mackenson mactar macy madalena madalina madan maddalen maddi maddly madelon maden madenn madhavi madhu madhuri madi
  madina madiop madior madjda madjid madjiguene mado madog madyson maela maelan maelann maelenn maelia maelig maeline maelwenn maely maelya maelyne mafalda magatte magdalene magdalini
  magdeleine magdolna magloire magnhild magnus maguelone maguelonne maguette maguy maha mahamadi mahamane mahamat mahamoud mahana mahault mahaut mahbobeh mahbub mahdia mahdieh mahe maher
  mahesh mahfoud mahfoudh mahfuzur mahieddine mahin mahir mahjoub mahjouba mahmood mahmoud mahmud mahmut mahnaz mahsa mahtab maiana maija maike mailis mailys maimouna maina mair mairead mairin
  maisie maissa maissane maitane maitena maiween maiwen majda majdi majdouline majella majida majlinda maka makan makbule makhlouf makhtar makis makoto makram maksim maksym maksymilian malachi
  malachy malado malala malang malathi malaurie malaury maldwyn malen malena malicia malick maliheh maliki mallek mallika malone malorie malory malou malvin malwina mamady mamisoa mamita mamou
  mamoudou mamoun mamouna mamuka mamunur mamy manal manda mandana mandeep mandiaye mandimby mandy manel manex manish manisha manitra manivanh manjeet manjit manjola manju manjula manlio
  mannaig manoj manolis manoug manouk manpreet mansata mansoura mantas mantou manutea maodan maodo maqsood marame marana marcela marceli marcelina marcella marcellin marcello marcia marcio
  marcolino marcus mared mareme maren margarete margarethe marged margerie margery margie margo margret marharyta mariame marian mariangela mariann mariano mariatou maribel maricarmen maricela
  marichka maricica marieke mariella mariem marieme marietou mariia marija marijana marijke marijn marika mariko marilena marilia marilisa marilou marilu marinela marinella marioara mariola
  marios marisa marisol maristella marit marita maritza mariuca mariusz mariya marja marjatta marjory marketa markku marla marleen marlena marlies marliese marlis marlyse marnie marouan
  marouane marsali marsha martim martinha martino martirio marton martyn marufa marvyn marwane maryannick maryelle maryla marylaure marylin marylise marylou maryna marzena marzhin masako
  masato masayuki masood masoud masoumeh massamba massata masseni massil massinissa massire massogbe massyl masudur matar matej mateja matenin mateusz mathea mathelin matheo matheus mathijs
  mathilda mathys matias matilin matis matiu matiur mato mats matt mattalin mattei matthaus matti mattia mattias mattin mattxin matus matvey matyas maude maudez maudie maura mauricia maurin
  maurine maurizia maurizio maurycy mavis mawuena mawuli maxandre maximilian maximiliano maximilienne maximin maximino maxine mayane mayeule mayi maylie mayline maylis mayron mayumi mazhe
  mbali mbarek mbarka mbathio mbola mbuyi meabh mebarek mebarka mebrouk mechthild medard medoune meena meenakshi megane meghna megumi mehari mehdy mehenna mehenni mehmood mehran mehrdad
  mehrnaz mehtap mehwish meike meiling meilir meinhard meinir meirion meissa mekdes melahat melaine melania melchior melchor meleri meliha melike melinda meline melis melisande melissande
  melpomeni meltem melvyn melyne menane menelaos menna menno mensur merab meral merce meredith meredydd merel merfyn meriadec meriadeg meriam merieme merima meritxell merja merline merryn
  mersiha mert mervyn meryam meryem meryl messaouda mestafa mesut metehan metin mette meurig meven mevena mevlida mevlut mewen mher mialy miangaly miarisoa micaela micah michaelle michalis
  micheal michelina michelle michiko mickaella mickaelle midori mieczyslaw mieke mieko mihaita mihaja mihaly mihnea mihran mikela mikele mikhail mikko miklos mikolaj milad milada milagros
  milane milann mildred miles milie miljana millicent millie milly milorad milos miloslav milosz milouda miloudi milton mimoun mimouna minako mindaugas minna minnie mino miodrag miora miquel
  miqueu mirabela miray mircea mirco miren mirentxu miriame miriana mirja mirjam mirjana mirlande mirlene miroslav miroslava miroslaw miroslawa mirsad mirsada mirza misa misael misaki misbah
  missak mitali mitat mitch mitchell mitra mitsuko miyuki mizanur mizel mkrtich mladen mnaouar moctar modestine modesto modibo mohamadi mohammad mohammadreza mohamud mohan mohcine mohini mohit
  mohsen mohsin moina moinaecha moises mojgan mojtaba molly momcilo momtaz moncef mondher mongi mongia moni monirul moniruzzaman montse morad moreno morfydd morgann moriba morteza morven
  mosaab mosbah mosharraf mostyn mouaad mouad moufida mouhamadou mouhamed mouhcine mouhssine mouhtar moukhtar mouloud moumini mounia mounim mounira mouniratou mountaga mouslim moussab moussou
  moustafa moyra muammer muath mubashir mucahit mudassar muguette muhamed muhammed muhammet muhittin muireann mujde mukaddes mukesh mukund mumtaz munevera munevver mungo murali murray musa
  musarrat muthoni muzaffer mwajuma mwangi myfanwy mykhailo mykola mykyta mylan mylena myles myra myriame myrlande myroslava myrtha mzia nabiha nabou nacera naceur nacira nadeem nadeesha
  nadejda nader nadezda nadezhda nadhem nadhir nadiia nadira nadiya nadjat nadjet nadjia nadjib nadjim nadjla naeem naelle nafi nafissa nafissatou nafy nagesh nahed naheed nahel nahia nahid
  nahida nahla naia naiara naig naila naina nairi nairouz nais najah najate najet najia najiba najibullah najla najlaa najma najoua najwa nakany nalan naledi nalini nambinina nanda nandor
  nankoria nans naoise naoki naoko naomie naomy naoual naouel naoufel narcis narcisa narek narendra naresh narges nargess nargis narinder narindra narjess naroa nasim nasima nasir nasreddine
  nasrin nasrine nassera nasserdine nassiba nassira nassirou nassuf nastaran nastasia natale natalene natalie nataliia natalina natalita nataliya nataly natalya nate natercia nathanaelle
  nathaniel nathea natia natividad natsuki natsumi nausicaa navdeep naveed naveen navid navneet nawal nawfel nayeli nazaire nazan nazanin nazar nazareth nazario nazeli nazha nazia nazife nazim
  nazira nazli nazmiye nazrul nazzareno ndella ndeye ndickou neal nebojsa necati necla necmettin necmiye neculai nedeleg nedim nedra nedzad neelam neema neeraj neeta negar neig neila nejib
  nejla nejma nekane nela nele nelio nell nelleke nelma nelu nemanja nenad nerea nermin nermina nerses neslihan nesma nesrin nesrine nessrine nestan neus nevenka nevenoe nevin nevzat newroz
  ngagne ngan nghi nghia ngone nhan nhat nhien nhung nia niaina niakale niall nialy niama niame nicaise nicephore nicette nicholas nicky nicla nicolaas nicolai nicoleta nicolo nicusor nidal
  niek nienke nieves nigar nighat nihad nihada nihal nihat nihel nika nikhil nikita nikki nikodem nikolaos nikolaus nikolay nikoleta nikoletta nikoloz nila nilay nilesh nilgun niloofar
  niloufar nilufer nima nimal nimet ninette ninh ninnog niouma niranjan nirina nirmala nirojan niroshan nishant nishanthan nisrine nissrine nitin nizar njeri nkosi nnamdi nneka noan noane
  nodar noelan noeline noellie noemi noemia nogaye noham nohlan nokuthula nola nolan nolane nolann nolhan nollaig noluenn nolwen noman nominoe nomsa nomvula nona nonna nooshin norah norayr
  norberto norddine nordin noreen norig noriko norma norman normunds nosheen nosipho noubar noufel nouha nouhad nouhaila nouhou noujoud nouman nourdine noureddin nouredine nourelle nourhane
  nourredine noursine noushin noussaiba nouzha nozomi nsimba nuala nubar nunu nunzia nuray nurcan nurdan nurettin nurgul nurhan nuri nuriye nursel nursen nurten nurul nusret nyambura nyasha
  nyima oana oanh oanig obdulia obiageli octavian octavien octavienne octavio oddvar odelin odeline odhiambo odhran odilia odilon odysseas oguz oguzhan ohan oier oifa oihane oisin okan oktay
  olaia olamide olaoluwa olatz olav olcay oldrich olegario oleh oleksandr oleksandra oleksii oleksiy olesya olfa olgierd olha olier olimpia olinda olivio oliwia oluchi olufemi olumide olusegun
  oluwakemi oluwaseun oluwatobi olwen olya olympe olympia omaima omari omaya ombeline omer omid omolara omran onder ondrej onelie onesime onja onora onur onyeka oonagh ophelia oraline orazio
  orcun oreste orhan oriana orianne oriol orkun orlaith orlanda orsola orsolya orsu ortansa ortrud ortzi osian oskar osmar osmond ostap osten osvaldo otakar otar otavio othilie othmane othmar
  otieno otilia otis otman ottavia ottavio ottilie ouafa ouafae ouahib ouahiba ouail oualid ouarda ouardia ouassim ouerdia ouiam ouidad ouided ouiza oulaya oulematou ouleymata oulimata oumaima
  oumarou oumayma oumeima oumelkheir oumkeltoum oumnia oumoul oumy oussama ousseni ousseynatou outi ovidio ovidiu ovsanna oxana oxel oya oyelaran ozan ozanne ozcan ozden ozge ozgur ozkan ozlem
  ozvan paata paco padma padraic padraigin padrig paige paivi pajtim pallavi palmira palmiro palmyre panagiota panagiotis pankaj panpili pantelis pantxika pantxo pantxoa paol paquita parandzem
  paraschiva paraskevi parastoo parisa parminder parth parvati parveen parvin parviz parwana parwin pascalin pascoal pascual paskal pasquale pasqualina pathe patricio patrik patrixi patrizio
  patrycja patryk patti pattie patxika paudie paulin paulino pavithra pavlo pavlos payam peadar peire peirot pejman pekka pelagia pelagie pelin pellegrino pello penda peng pepa pepijn pepita
  perceval percy perig perihan periklis pernelle pernille perran perrette perrig perry persephone peru pervaiz pervin petar pete petrica petrisor petro petronela petros petru petruta petteri
  peyman peyo phaedra phally phebe phelim philemon philipp phillip phillipa philomena phineas phirun phong phoumi phuc phuoc phuong phyllis piedad piedade piera pierangelo pierig piero pierrig
  piers piet pietro pinar pippa piran pirathapan piratheepan pirjo pirkko piroska placido plamedi platon poema poerava polina pollux polly polycarpe polyxeni pompeu pontus pooja poonam pooneh
  popi pouneh pouria pouya prabha prabhakar pradeep prakash pranav prasad prasanna prashant prashanth pratap pratibha praveen predrag preeti prescillia primitivo princilia priscille priscillia
  prithvi priyanka proinsias pryderi przemyslaw punit purnima pushpa qasim qendrim qian qiang qing queenie quincy quinn quintino quirino quiteria quoc quouroutoumi quyen quynh rabab rabeb
  rabha rabiaa rabie rachad rachael racim radegonde radha radhia radhika radhouane radim radka radmila rado radomir radoslav radoslaw radouane radovan rafal raffaele raffaella raffaello rafik
  rafika rafiq rafiqul raghav raghu ragnar ragnhild rahat rahim rahima rahime rahma rahmatullah rahmouna rahul raija raimana raimon raimond raimondo raimund raimundo raisa raissa rajaa rajae
  rajan rajani rajeev rajendra rajinder rajiv rajko rajkumar rajni raju ralph raluca raman ramatou ramatoulaye ramaz ramazan ramdane ramesh ramin ramiro ramiz ramla ramona ramonet ramsay
  ramuntcho ramy ramya ramzi ramzy ranald randa randall randi ranjan ranjit ranjith ranko ranya raoudha raouf raouia raounak raquel rares rasa rashid rashida rashmi rasim ratana rathana rathi
  ravaka ravindra rayane rayen rayhana rayna razia razika razmik reagan rebeca rebekah rebiha recep redha redouan redouane reece reena refik refika reggie regiane reginald rehan rehana rehema
  rehman reidun reiko reinaldo reinat reiner reinhold reinier rejane rejean reka rekha rekia remco remedios remigio remus remzi renate rens renu renza renzo reshma resi resul revaz rexhep
  reyhan reynaldo reynold rezan rezaul rezki rhidian rhoda rhodri rhona rhonda rhuaridh rhyan rhydian riadh rianne riaz riccarda riccardo richarda richie ricky ridouane rieko rielle riet rifka
  rigobert rigoberto rihab riikka rija rikke riley rinaldo rindra rinor riona rithy ritu ritva rivoal riwal riwall riwanon riza rizgar rizlane rizwan rizwana rkia roald robbie robertine robina
  robyn rocco roch roderick rodger rodica rodion rodney rodolfo rodolphine roeland rogan rogatien rogelio rogerio rohat rohini rohit rojda rojin rokaia rokeya rokhaya rokhayatou rokiatou
  rokiyatou roksana rolando romaissa romaric romary romaysa romeu romilly romina romolo romulo romy ron ronahi ronaldo ronana rong ronise ronnie ronny roparz rosalba rosaleen rosalia rosalina
  rosalind rosamond rosamund rosangela rosanna rosany rosaria rosaura roscoe roseanne rosel roselia roselie rosella rosemarie rosemonde rosendo roser roshan roshni rosiane rosie rosinda rosita
  rossana rossella rostislav rostyslav roswitha rouba rouben rougui rouguiatou rouhollah roukia roukiatou rouqaya rouslan rouslana rouzanna rouzbeh rowena roxana roxanne roya rozen rozenn
  rozennig rozig rqia ruadhan ruairi ruairidh ruaridh rubina ruchi rudiger ruediger rufina rufino rufus ruggero rukhsana rukiye rumana rumbidzai runar rupa rupert ruperto ruphin rupinder
  rupprecht ruprecht ruslan ruslana russ russell rustam rustem rusudan ruta rutger ruud ruwan ruxandra ruzanna ruzica ryad ryma ryota ryszard ryszarda saadeddine saadia saara saba sabahat
  sabahudin sabatino saber sabeur sabiha sabina sabira sabri sabria sabrine sabriye sachiko sachin sadaf sadek sadhbh sadibou sadie sadik sadok sadou saeed saeedeh safa safaa safae safdar
  safet safi safiatou safietou safiullah safiya safiye safouane safwan sagrario sahak sahana sahar sahin sahondra sahra saidou saif saikou saima saindou saioa saira sajid sajida sajjad sakari
  sakib sakina sakine sakura salaheddine salam saleem salem salema salematou salha sali salifou salih salimou salla sallyann salman salmane salomon salwa saly samah saman samaneh samar samba
  sambou samet samih samiha samina samiya samnang samphan samson samvel sanaa sanae sanam sanata sanaz sanda sandeep sandhya sandie sandor sandratra sanduni sanela sangeeta sanja sanjana
  sanjeev sanjiv sanna santatra santi santina santino santosh santu santxo saoirse saousen saoussen saqib sarala saran saranya sarfraz sargis sarita sarith sarkis saroj saroja sarolta
  sarrionandia sasa sascha sasha sasikala sata satenik sathish satish satoko satu saulius saveria saverio saveriu savine savinien savino savita savuth savvas sawdatou sawsan sawsen sayaka
  sayuri saziye scholastique scott sead seanan sebald sebastiano sebastienne sebti seckou seda sedat sedef sedik seema sefa segah segun seheno seher sehrish seiriol sejla sekouba selahattin
  selam selamawit selami selcuk selda selena selin selina selmane selom seloua selvam selvi selwyn sema semhar semih semiha semra senad senait sename senami senan senda senem senga sengul
  seniha senthil seny sepehr sepideh sepp seppo serafim serap seray serban serdar seren sergej sergey sergi sergia sergine serginio serguei sergui serhad serhan serhat serhii serhiy serife
  serigne serkan sernin servan servane sestilio setareh seth setsuko sevag sevan sevda sevdija severiano severino sevgi sevil sevim sevinc sevtap seydina seyhan seyit seynabo seynabou sezen
  sezer sezgin sezni shabbir shabir shabnam shadi shafiq shafiqul shagufta shahab shahana shahbaz shaheen shahen shahida shahidul shahin shahina shahla shahnaz shahram shahriar shahrzad
  shahzad shaima shaimae shaina shaista shakeel shalini shalva shamim shamima shamsia shana shane shania shankar shanna shannon shantha shanthi shanti shapour sharada sharmila sharmin sharron
  shauna shawn shayan shazia sheela sheelagh sheena shefqet sheherazade shehnaz shelagh shelley sherazade sheridan sherine shervin sheryl sheryne sherzad shigeru shilpa shinichi shirin shirl
  shivani shler shoaib shobha shoko sholto shota shpend shpresa shqipe shreya shruti shuang shubham shukria shushan shyam siaka siamak siavash sibel sibiri sibusiso sibyl sidali siddharth sidi
  sidika sidiki sidney sidonia sidy siegbert siegfried sieglinde siegmar siegmund sigita sigmar sigmund sigrun sigurd siham sihame sile siloe silouane silvano silvere silverio silvino silviu
  simao simge simin simisola simonetta simonne simran sinan sinem sinthuja sinziana sion sioned sipho siradio siradji sirajul siranouche siranush siri sirine sirio sita sitraka sivakumar siwan
  siwar sixte siyu sjaak sjoerd skender skye slava slavica slavko slavomir slawomir slimen slobodan slobodanka smahane smaranda smita smriti sneha snezana snezhana soaz soazic sobia socorro
  sofie sofien sofiene sofiia sofoklis soghomon sohaib sohail sohan soheil soheila sohrab soizick sokha sokhna sokhom sokratis sokun solen solena solenne solofo solomiia solomon solveig
  somchai somphone sona sondre soner songul sonsoles sonya soo sophal sopheak sopheap sophia sophian sopho sophy sopio soran sorcha soren sorin sorina sorinel soroush sory sossi sothea sotiria
  sotiris souade souadou souaibou soufiene soufyane souhaib souhail souhaila souhayla souheil souheila souhila souhir soukaina soukayna soukeina soulaimane souleiman souleimane souleye
  souleyman soumaila soumiya soundous soungalo sounkarou souraya souren sovann sozdar spyridon spyros srbuhi srinivas stacy staffan stamatia stanislav stanislaw stanislawa stanko stanley stas
  stathis stavros stavroula steeve steeven steevy stef stefane stefanie steffan steffi stelian steliana stelios stellina stepan steren sterenn stergios stervenn stevan stevie stevy stewart
  stig stijn struan sture styliani suad suada suat subash sude sudha sudhir sujata sujatha sukhdeep sukhdev sukhwinder sukie sukran sukriye sulejman sumaira suman sumathi sumera sumeyye sumiko
  sumita sumitra sundar sunethra sunil sunniva supriya suraj suren surendra surinder susann susannah sushil sushila sushma susie suzana suzel suzon svante svatopluk svea svein svenja sverre
  sviatoslav svitlana swathi swati sybil sydonie sylwester sylwia symphorien szabolcs szczepan szilard szilvia tabitha taciana tacko tadashi tadeo tadhg tafadzwa tafsut taha tahani tahereh
  tahir tahira tahirou tahiry tahmina taieb taiki taisiya taiwo takashi takeshi takis talal talat talel talha taliana talib taliesin tamar tamari tamas tamatoa tamaz tamba tamim tamuna tamzin
  tancrede tancredi tancredo taneli taner tangi taninna tanja tanneguy tansu tantely tanveer tanvi tanvir taoufik taous tarak taraneh taras tarcisius tariro tarja tarkan tarun tasha tasleem
  taslima tasnim tasos tassadit tatenda tatev tatienne tatsuya tatyana taulant tawfik tayeb tayfun taylan tayyab tecla teemu tegid tegwen tehani teimuraz teiva tejas tekin telio telma telmo
  telo temana temi temilola temitope temur tendai tengiz tenin teo teodor teodora teodoro teofila teofilo teona teresita terexa terez tereza terhi terii terry tesfaye tess tessa tetiana
  tetsuya tetyana teun teura teva tevai tevfik thabo thach thaddee thadee thaisa thalia thameur thanasis thandi thandiwe thang thanos thanuja thao tharsan thavy thecla thecle theepan thekla
  thelma themba theodora theodoric theodoros theodosia theodule theofilos theophane theotime theresia thi thiane thibald thibauld thibaut thida thiebaud thiebaut thien thilelli thilini thilo
  thimothe thinh thioro thiphaine thiziri thoa thodoris thom thomais thora thorben thorbjorn thorsten thouraya thuan thumette thymeo tia tiana tiarnan tibere tiberiu tibor tiburce tidiani
  tidjane tidjani tiemoko tiernan tifaine tigist tigran tiguida tihana tihomir tiina tilda tilman tilo timea timeo timmy timofey timote timothe timour timur tinashe tinatin tineke tinh
  tiphanie titien titilayo titoan titou titus tiziana tiziano tjeerd tobie todd tofazzal toihir tojo tojonirina toky tolga tolulope tomi tomislav tommaso tomoko tomomi tomos tonia torben
  torbjorn torcail tornike torquil torsten tosca toshiko touhami toumani touraj touria tourya toussainte tove tovo tracie traian trang traudel traugott travis trefor tremeur trev tricia trinh
  trinidad trish trisha tristram trond trong trude truong truus trygve trystan tsegaye tsiory tsuyoshi tuarii tudi tudor tudorel tudual tuduala tudur tudy tugba tugce tugdal tugrul tuija tulay
  tullia tullio tuncay tuncer tunji tuomo turan turgut turhan turkan turlough tushar tuula tuyen tuyet txaro txomin tybalt tyfaine tyffanie tyler tyliann tymeo tymofiy tymoteusz typhaine
  typhanie tyrone ubaid ubaldo uchenna uel ugochukwu ugolino ugur uhaina uli uliana ulrick ultan ulyana uma umair umbelina umberto umesh umit unai unax unni upendra urbano uriell urielle urko
  urmila ursel urszula urtzi usman uxue uzma uzoma vaclav vadym vaggelis vahagn vahan vahatra vahe vahid vahram vaiana vaimiti vaishnavi vakhtang valbona valda valdemar valdet valdir valdis
  valens valentyna valeria valeriane valeriano valerien valeriia valerio valeriu valeriy valeriya valmira valter vandana vanderlei vangelis vania vanna vannak vannina vano vardan vardouhi
  varoujan varsha vartan vartouhi varun varvara vasanth vasantha vasanthi vasili vasilica vasiliki vasilios vasilis vasily vasken vassilis vasudha vasyl vaughan vazgen veasna vedran vedrana
  vefa veit veli velma venance venancio venceslas vendula venera venig venkat venkatesh ventura verane verena verity vernon veronika viacheslav viatcheslav vibol vicenc vicenta vicente
  vicentiu vichet vicki vickie vicky victorin victorino vidya viera viet vigdis viggo vijaya vikas vikki vikram vikrant viktoriia viktoriya vildan vilma vilmos vimal vimala vinay vince vincenc
  vincenza vincenzo vineet vinh vinita vinod violeta violette viorica vipul vira virgil virgile virgilio virginio viriato visant vishal vishnu visitacion visnja vitale vitali vitalii vitalina
  vitaliy vitaly vithya vitor vitoria vitorino vittoria viv vivek vivian vivienne viyan vjosa vlad vlada vladan vladimira vladislav vlado vladyslav vlasta voahangy voahirana voicu vojislav
  vojtech vola volatiana volha volkan volkmar volodymyr vonig vonjy voula vrej vsevolod vutha vyacheslav vytautas waclaw wadie wael wafaa wafae wagane wagner wahab waheed wahib wahida wajid
  walaa walburga waleed waleria wallace wallerand walt walther waltraud wambui wandrille wangari wanjiku wanjiru waqar waqas warda wardia warsame waseem wasim wassil wayne weiwei welat
  wenceslas wenda wendell wendkuni wenjing wenwen wenxin wenzel weronika wes wesley wiam wibke widad wided widjdane wiebe wiebke wieland wiem wieslaw wieslawa wietse wietske wijdane wiktor
  wiktoria wilbur wilf wilfred wilfredo wilfrid wilhem willa willemijn willie wilma wilmer wilner wim winfried winston wiola wioletta wissal wissame wissem witold wivine wladyslaw wladyslawa
  wlodzimierz wout wouter wyn wynne xabin xabina xalbador xalbat xan xana xander xanthe xanthi xantiana xaver xemartin xenofon xezal xhevdet xiaohong xiaoling xiaoming xiaoyan ximena xinyi
  xiomara xiuying xole xuan xuri yacin yadira yaelle yahia yahya yakoub yakup yalcin yalda yamile yamina yamine yamini yamna yamuna yana yanael yande yanig yanna yanne yanni yao yaram yarame
  yaroslav yaroslava yasar yasemin yash yasmeen yassir yassmine yasuko yavuz yawa yaya yaye yazan yefim yegor yeison yelena yeliz yelizaveta yervant yesenia yesid yeter yetunde yeun yevgeny
  yevhen yevheniia yewande yiannis yidir yifan yigit yildiray ying yinghui yinka yiorgos ylan ylva yngve yoan yogesh yohann yohanna yohannes yoichi yoko yolanda yolene yolette yollande yonas
  yonca yordanos yorick yoro yoshiko yoshio yosra youenn youennig youna younis younous yousaf yousef yousr yousra yousri youssoupha youssra ysatis yseult yseulte ysoline yuba yucel yuka yukari
  yukiko yukio yuksel yulia yuliana yuliia yuliya yumi yumiko yuna yunus yurani yuri yurii yurij yuriko yuriy yusra yutaka yuting yuuki yuvraj yvain yvane yveline yvelise yvenec yvona yvonig
  yvonnick ywan zaal zabel zac zacarias zach zachary zafer zafiris zaharati zaheer zaher zahid zahida zahir zahira zahoua zaidou zaina zaira zak zakariae zakariya zakarya zakhar zaki zakir
  zakiya zalihata zamfira zane zanele zaroui zaruhi zaven zayd zayneb zaza zbyszek zdena zdenka zdenko zdzislaw zeeshan zeferino zehira zehra zeid zeina zeinab zeinabou zeineb zejneb zekai
  zekeriya zeki zekiye zelia zeliha zeljka zeljko zenabou zenaide zeno zenon zephirin zephirine zephyrin zerrin zeyneb zeynel zhanna zhen zhenhua zhong zhor zhour ziba zied ziemowit zigmas
  zigor ziguy zihan zijad zilan zinab zinaida zineddine zinelabidine zinet zisis ziyad ziyed ziyi zlata zlatan zlatko zoelie zohaib zoheir zohir zohreh zola zoran zoriana zorica zoryana
  zoubeir zoubir zouhaier zouheir zouhir zouina zoulikha zoumana zoya zozan zsofia zsolt zsuzsa zsuzsanna zubaida zubair zubeyde zuhaitz zuhal zuleyha zulfiye zulmira zurab zurine zuzanna
  zviad zvonimir zvonko zygmunt`.split(/\s+/);
