/**
 * Usual first names in France, the United Kingdom and the United States, lower case and without accents.
 * Written for this project from general knowledge; what it lacks is caught by the shape of the name.
 */
export const knownFirstNames: ReadonlySet<string> = new Set(
  `
aarav aaron abby abdallah abdel abdelkader abderrahmane abdou abdoulaye abigail aboubacar achile achille achraf adam adama
adele adelie adeline adil aditi adrian adriana adrien adrienne afonso agata agathe agnes ahmed aicha aida aidan ailsa aime
aimee aine aisha aisling aissata aissatou akash akim alain alan alana alasdair alassane alban albane albert albertine alberto
albin aldric alec aleksander aleksandra alessandro alessia alex alexa alexander alexandra alexandre alexia alexine alexis
alfie alfonso alfred ali alice alicia alienor aline alioune alison alistair alix alizee allan allison alma alois alok
alphonse alphonsine alvaro alyssa amadou amaia amanda amandin amandine amaury amber ambre ambroise amel amelia amelie amin
amina aminata amine amir amira amit amy ana anaelle anais anand ananya anass anastasia anatole ancelin andrea andreas andree
andrei andrew andy aneta ange angela angele angelina angelique angie angus anika anil anis anissa anita anja anjali anjana
anke ankit ann anna annabelle annaelle anne anneliese annette annick annie anouk anselme anthony antoine antoinette anton
antonia antonin antonio antony aoife apolline april archie ariane arianna ariel arjun arlette armand armande armel armelle
arnaud arno aron arsene arthur arun asha ashok assia astrid aubin aude audrey augustin augustine aurelia aurelie aurelien
aurelle aurore austin ava awa axel axelle aya ayman aymeric ayoub ayse azelie aziz bakary baptiste barbara barbe baris
barnabe barney barry bashir bastien bathilde beatrice beatriz becky belinda ben benedicte benedikt benjamin benoit berangere
berenice bernadette bernard bernardin bernice bertie bertille bertrand beth bethany betty beverly bilal bill billie billy
binta bjorn blaise blake blanche blandine bob bobby bonnie boris boubacar bouchra brad bradley brahim brandon brenda brendan
brett brian brice bridget brieuc brigitte britney brittany brody bronwyn brooke bruce bruna brunehilde bruno bryan bryn caleb
cali calixte callum calypso camelia cameron camille candice candide capucin capucine carl carla carlos carmen carol carole
carolina caroline carolyn carrie carter casey cassandra cassandre catarina catherine cathy cecile cecilia cedric celeste
celestin celestine celia celian celie celine cerise chad chandler chantal chantale charlene charles charley charlie charline
charlotte cheikh chelsea chen cherif cherine cheryl chiara chloe chris christel christelle christian christiane christina
christine christophe christopher ciara cillian cindy claire clara clarence clarisse clark claude claudette claudia claudine
claudio clay clea clelia clemence clement clementine cleo clodagh cloe clotaire clothilde clotilde cody cole colette colin
coline colleen colombe come connie connor conor constance constant constantin cooper coralie corentin corey corinne cormac
courtney craig curtis cynthia cyprien cyriaque cyril cyrille daisy dale dalia dalila dalton damaris damian damien damon dan
dana daniel daniela daniele danielle danny daphne daphnee darcy daria darragh darren darryl dave david davide dawn dawson
dean debbie deborah declan deepa deepak deirdre delia della delphin delphine denis denise deniz dennis denys derek desire
desiree desmond dexter diana diane diego dieter dimitri dina divya djibril dmitri dolores dominic dominika dominique
domitille don donald donatien donna dora doreen dorian doriane doris dorothee dorothy dotty doug douglas dounia drew driss
duarte duncan dwayne dylan eamon earl ed eddie eddy eden edgar edie edith edmond edna edouard eduarda eduardo edward edwige
effie eileen eilidh eimear ekaterina elaine elea eleanor elena eleonor eleonore eleri elhadj eli elia elian eliane elias elie
eliette elif elio eliot eliott elisa elisabete elisabeth elise elisee elizabeth elke ella ellen ellie elliot elliott ellis
eloane elodie eloi eloise elona elsa elsie elva elvira elvire ema emanuel emeline emelyne emeric emilia emilie emilien emilio
emily emma emmanuel emmanuelle emmett emre enola enora enzo eoin ephraim erell eric erica erik erika erin ernest ernie errol
erwan erwann eryn esme esteban estelle esther ethan ethel etienne etiennette eudes eugene eugenie eulalie eunice euphrasie
eva evan evariste eve eveline evelyn evelyne evie ewa ezra fabian fabien fabienne fabio fabiola fabrice fabrizio fadela faith
fanny fanta farah farhan farid farida fatema fathia fatih fatiha fatim fatima fatma fatou fatoumata faustine faye felicia
felicie felicien felicity felix ferdinand fergus fernand fernanda fernande fernando filipa filipe fiona fionnuala firmin
flavie flavien fletcher fleur flora flore florence florent florentin florian floriane florine florrie flossie fode foulques
fran frances francesca francesco francine francis francisca franck francois francoise frank frankie franklin fred freda
freddie freddy frederic frederica frederick frederique freya fritz gabby gabin gabriel gabriela gabriele gabriella gabrielle
gael gaelle gaetan gaetane gail galina garance gareth garry garth gary gaspard gaston gaultier gaurav gauthier gautier gavin
geeta gemma genevieve geoff geoffrey geoffroy george georges georgette georgia georgie georgina gerald geraldine gerard
germain germaine gerry gersende gethin ghada ghislain ghislaine gilbert gilberte gilda giles gilles gina ginette giorgia
giorgio giovanni gisela gisele giselle gislaine giulia giuseppe gladys glen glenda glenn glenys gloria godefroy goncalo
gontran gordon grace graham grainne greg gregoire gregory greta gretchen griffin guenola guenole guilhem guillaume
guillemette gunter gus gustave guy gwen gwenael gwenaelle gwendoline gwenola gwladys gwyn gwyneth habib habiba hadja hadria
hadrien hafid hafsa hailey hajar hakan hakim halim halima hamed hamid hamish hamza hana hanane hank hanna hannah hanne hans
hari harold harriet harrison harry harsh harvey hasna hassan hatem hattie hayat hayley hazel heather hector heidi heike
helder helen helena helene helga heloise henri henrietta henriette henry herbert hermine herminie herve hester hicham hilaire
hilary hilda hind hippolyte hiroshi hoa holly honore honorin honorine hope horace hortense houda houria howard hubert hugh
hugo hugues huguette huong hussein huw iain ian iban ibrahim ibrahima ida idriss idrissa ieuan ifan ignace igor ikram ilan
ilham iliana ilse ilyas ilyes imad imane imani imene imogen imran imtiaz inass inaya indira ines inga ingrid irene irina iris
isaac isabel isabela isabella isabelle isaiah isaline isaure isee ishaan isidore isla ismael ismail ismerie isobel israel
issa ivan ivana ivor ivy izia jacinta jack jackie jackson jacky jacob jacqueline jacques jacquot jade jaden jaime jake jalil
jamal james jamie jamila jan jane janelle janet janice janick janine jany jaouen jared jasmin jasmine jason jasper javier jay
jaya jayden jayne jean jeanine jeanne jeannette jeannie jeannine jed jeff jeffrey jehanne jemima jenna jennie jennifer jenny
jennyfer jens jeremie jeremy jerome jerry jess jesse jessica jessie jethro jihane jill jim jimmy jo joakim joan joana joanna
joanne joao joaquim joaquin jocelyn jocelyne jodie jody joe joel joelle joey johan johana johann johanna john johnny jon
jonas jonathan jonathane jordan jordane jorge jose josee joseph josephine josette josh joshua josiane josie josselin
josselyne jovanny joy joyce juan juana judah judd judicael judith judy jules julia julian juliana julie julien julienne
juliette julio june jurgen justin justine kabir kader kadiatou kadija kaelig kahina kaitlyn kamel kamil kara kareem karelle
karen karim karima karine karl karsten kat katarzyna kate katel katell katherine kathleen kathryn kathy katia katie katja
katy kavita kawtar kay kaye kayla keith kelian kelly kelyan ken kendra kenji kenneth kenny kenza kerian kerri kerry kevin
khadidja khadija khaled khalid khalil kiera kieran killian kim kimberly kiran kirk kirsten kirsty kit klara klaus krishna
krista kristell kristen kristin kristy krzysztof ksenia kumar kurt kwame kyle kylian kyllian lacey lachlan laelia laetitia
lakshmi lamia lan lana landry lara larbi larisa larissa larry lars latifa latisha latoya laura laure laureen laurel laureline
lauren laurence laurene laurent laurie laurine lawrence layla lazare lea leah leandre leane leanne lee leia leigh leila len
lena lenny leo leon leonard leonardo leonce leonie leonor leontine leopold leopoldine leroy leslie lester leticia lewis lexi
leyla lia liam lila lilia lilian liliane lilly lilou lilwenn lily lina linda lindsay lindsey line linh lionel lisa lise lison
liv livia livio liz liza lizzie loan loane loeiza loeva logan loic loick lois lola lorelei lorena lorenzo loris lorna
lorraine lottie lou louane louann louanne loubna louis louisa louise louison lowell lowri lubin luc luca lucas luce lucette
lucia luciana lucie lucien lucienne lucile lucille lucinda lucy ludivine ludmila ludmilla ludovic ludovica luigi luis luisa
luiz lukas luke luna luther lydia lydie lyle lylou lyna lynda lynn lynne lyra mabel maceo mack mackenzie maddie maddison
madeleine madison mady mae mael maelie maeline maelle maelya maelys maeva maeve maewenn magali magalie maggie mahaut mahesh
mahmoud mai maia mailys mairead mairi maisie maite maja malachy malcolm malek malgorzata malik malika malo malone mamadou
mamady mamoudou mandy manfred manish manoe manon manuel manuela mara marc marceau marcel marcela marcelin marceline marcelle
marcelo marcia marco marcus margaret margaux marge margerie margie margo margot marguerite maria mariam mariama mariame
mariana marianne marie marielle mariette marilou marilyn marilyne marin marina marine mario marion marisa marissa marius
marjolaine marjorie mark marlene marlon marnie marta martha marthe martial martin martina martine marty marvin marwa marwan
mary maryam maryannick maryline maryse maryvonne mateo matheo mathias mathieu mathilda mathilde mathis mathurin mathys
matilda matilde matt matteo matthew matthias matthieu maud maude maureen maurice mauricette mauro mavis max maxence maxime
maximilien maximin maxine maxwell maya mayeul meera megan mehdi mehmet mei melaine melanie melina melinda meline melissa
melissandre melodie melody melvil melvin melvyn mercedes meredith meriem merle merlin meryem mhairi mia michael micheal
michel michele micheline michelle mick mickael mickaela mickey miguel mika mike mikhail mila milan milena millie milly milo
milton mimi mina ming minh minnie mirabelle miranda mireille miriam mitch mitchell moana modeste mohamed mohammed mohan
mohand moira mokhtar mollie molly mona monica monique morag morgan morgane morris morvan morwenna moses mouna mounia mounir
mourad moussa muhammad muireann mukesh murat muriel mustafa mustapha mya mylene myles myra myriam myriem myrtle nabiha nabil
nabila nadege nadette nadezhda nadia nadine nadir nadjia naim naima najat nan nancy naoko naomi nasreen nasser nassim natacha
natalia natalie natalya natasha nathalie nathan nathanael nathanaelle nathaniel nawal nawel neha neil nelia nell nelly nelson
nerys nessa nestor nev neve neville nia niall niamh nicholas nick nico nicola nicolas nicole nicoletta nigel nikhil nikki
nikolai nils nina nino nisha noa noah noe noel noelie noeline noelle noemie noham nolan nolann nolwenn noor nora norah
norbert nordine noreen norma norman nour nouria nuala nuno oceane octave octavia octavie odette odile odilon oisin oksana
olaf oleg olga oliver olivia olivier ollie olympe omar omari ombeline ondine ophelie oralie oriane orla orlando orlane
ornella orson oscar osman osmane othman otis ottilie otto ouarda oumar ousmane oussama owen ozlem pablo pacome paddy padraig
paige paloma pam pamela paola paolina paolo parker parveen pascal pascale pascaline pascoe pat patrice patricia patricio
patrick patsy patty paul paula paulette paulin pauline pavel pawel pearl pedro peggy penelope penny perceval percy perrin
perrine perry pete peter petra petronille peyton phil philemon philibert philip philippa philippe philippine phillip phillipa
philomene phoebe phyllis pia pierre pierrette pierrick pierrot piotr pippa placide polly pooja poppy pradeep preston primael
primrose prisca priscilla priya priyanka prosper prue prune quentin quincy quinn quitterie rabah rachel rachelle rachid
rachida rafael rafik rahul raissa raj rajesh rakesh ralph ramon ramona ramzi randall randy rania raoul raphael raphaelle
raquel raul ravi ray rayan raymond raymonde rebecca reda redouane reece reg reggie regina regine regis reine rekha remi remy
renan renata renaud rene renee reuben rex reynald reynaud rhiannon rhoda rhodri rhonda rhys ricardo richard richie rick ricky
riley rim rita rob robbie robert roberta roberto robin robyn rocco rod rodolphe rodrigo roger rohan rohit roisin rokia roland
rolande romain romaine romane romaric romeo romuald romy ron ronald ronan rory rosa rosalie rosalind rosaline rosanna rosario
rose roseline roselyne rosemary rosetta rosie rosine ross rowan roxane roxanne roxy roy ruairi ruben ruby rudy rufus rui
rupert russ russell ruth ryan rym saad sabah sabina sabine sabri sabrina sacha sadie safia said saida sakura sal salah saliha
salim salima salimata sally salma salome salvador salvatore sam samantha sami samia samir samira samson samuel samy sana
sanaa sandeep sandie sandra sandrine sandro sandy sanjana sanjay santiago saoirse sara sarah sasha saskia saturnin saul
savannah savinien scarlett scott seamus sean seb sebastian sebastien sebastienne seema segolene selena selim selin selma
serena serge sergei sergio serkan servane seth severin severine seydou shahid shalini shana shane shanice shannon sharon
shaun shawn sheila sheldon shelley sherry sheryl shirley shreya sibille sibylle sid sidi sidney sidoine sidonie sienna siham
silvia simeon simon simone sinead siobhan sioned sita sixte sixtine skye skylar sofia sofian sofiane soizic solal solange
solene soline solveig sonia sonny sophia sophie soraya souad soufiane soukaina souleymane soumia spencer stacey stacy stan
stanislas stanley stella stephan stephane stephanie stephen steve steven stevie stewart stu stuart sue suki sullivan sunil
sunita suresh susan susanna susie suzanne suzette suzie sven svetlana swann sybil sybille sylvain sylvaine sylvestre sylvette
sylvia sylviane sylvie tabitha tahar tallulah tamara tamsin tancrede tanguy tania tanja tanner tanya tao tara tarek tarik
tariq tasha tatiana tatum tatyana taylor ted teddy tegan telma telmo teo terence teresa teri terrence terry tess tessa thais
thalia thanh thea theo theodora theodore theodule theophane theophile theresa therese thi thibaud thibaude thibault thibaut
thierry thomas thorsten thyphaine tia tiago tidiane tiffanie tiffany tilda tilio tilly tim timeo timothe timothee timothy
tina tiphaine titouan tobias toby todd tom tomas tomasina tomasz tommy toni tony tracey tracy trevor tricia trina trinity
trish tristan trudy tuan ty tyler typhaine tyrese tyrone ugo ulla ulrich ulysse una urbain ursula ursule usha uwe val
valentin valentina valentine valere valeria valerian valeriane valerie valery vanessa vasco vaughn venance vera verity vernon
veronica veronique vic vicky victoire victor victoria victorien victorine vijay vikram viktor vince vincent vincente viola
violaine violet violette virgil virgile virginia virginie vitor vivek vivian viviane vivianne vivien vivienne vladimir volkan
wade wael wafa wahiba walid wallace walt walter wanda wandrille warda warren wassila wassim wayne wendy wes wesley wilbur
wilfrid wilfried will william willy wilma winifred winnie winston wolfgang xander xavier yacine yael yaelle yahya yamina
yanis yann yanne yannick yannis yash yasmin yasmina yasmine yassin yassine yoann yohan yohann yolanda yolande youcef younes
youness youri yousra youssef ysaline ysee yuki yuko yulia yuri yusuf yvain yvan yves yvette yvon yvonne zac zach zacharie
zachary zack zadie zadig zahia zahra zainab zakaria zakia zane zara zeineb zelda zelia zelie zeynep ziggy zineb zinedine zita
zoe zoey zofia zohra zola zoubida zubair
`
    .trim()
    .split(/\s+/),
);
