/**
 * Usual first names in France, the United Kingdom and the United States, lower case and without accents.
 * Written for this project from general knowledge; what it lacks is caught by the shape of the name.
 */
export const knownFirstNames: ReadonlySet<string> = new Set(
  `
aaron abby abdel abdou abigail achille adam adama adele adeline adrian adrien adrienne agathe agnes ahmed aicha aida aime
aimee aissata alain alan alana alban albane albert alberto albin alessandro alessia alex alexa alexander alexandra alexandre
alexia alexis alfie alfred ali alice alicia aline alison alix alizee allan allison alma alphonse alyssa amadou amanda amandine
amaury amber ambre ambroise amel amelia amelie amin amina amine amir amy ana anais anastasia anatole andrea andreas andree andrei andrew
andy ange angela angele angelina angelique angie anis anissa anita ann anna annabelle anne annette annick annie anouk anthony antoine
antoinette anton antonin antonio antony apolline april archie ariane arianna ariel arlette armand armel armelle arnaud arno
aron arthur assia astrid aubin aude audrey augustin augustine aurelia aurelie aurelien aurore austin ava axel axelle aya ayman
aymeric ayoub azelie aziz baptiste barbara barnabe barry bastien beatrice becky belinda ben benedicte benjamin benoit berenice
bernadette bernard bertrand beth bethany betty beverly bilal bill billy blaise blanche blandine bob bobby boris brad bradley
brandon brenda brendan brian brice brieuc brigitte britney brittany brooke bruce bruno bryan cali callum camelia cameron camille
candice capucine carl carla carlos carmen carol carole carolina caroline carolyn carrie cassandra cassandre catherine cathy
cecile cecilia cedric celeste celestin celestine celia celine cerise chad chantal charlene charles charley charlie charline
charlotte chelsea cherif cheryl chiara chloe chris christel christelle christian christiane christina christine christophe
christopher cindy claire clara clarence clarisse claude claudette claudia claudine clea clelia clemence clement clementine
cleo cloe clothilde clotilde cody colette colin coline colleen colombe come connor constance constant constantin coralie
corentin corinne courtney craig cynthia cyprien cyriaque cyril cyrille daisy dalila damien dan dana daniel daniela daniele danielle
danny daphne daria darren dave david dawn dean deborah debbie denis denise dennis derek desire desiree diana diane diego
dimitri dina djibril dominic dominique don donald donna dora doriane dorian doris dorothee dorothy doug douglas duncan dylan
ed eddie eddy eden edgar edith edmond eduardo edouard edward edwige eileen elaine eleanor elena eleonore elea eli elia elian
eliane elias elie eliott eliot elisa elisabeth elise elizabeth ella elle ellen ellie elliot elodie eloi eloise elsa elvire ema emeline
emeric emilia emilie emilien emilio emily emma emmanuel emmanuelle enora enzo eric erica erik erika erin ernest erwan erwann
esteban estelle esther ethan etienne eugene eugenie eulalie eva evan eve eveline evelyn evelyne ezra fabian fabien fabienne
fabio fabrice fadela faith fanny fanta farid farida fathia fatiha fatima fatou fatoumata faustine faye felicie felicia felicity felix ferdinand
fernand fernanda fernando fiona fleur flora florence florent florentin florian floriane francesca francesco francine francis francisca franck
francois francoise frank frankie franklin fred freddie freddy frederic frederick frederique freya gabin gabriel gabriela
gabriella gabrielle gael gaelle gaetan gail garance gareth gary gaspard gaston gauthier gautier gavin gemma genevieve geoffrey
geoffroy george georges georgette georgia georgina gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte gilles gina
ginette giovanni giulia gladys glen glenn gloria gordon grace graham greg gregoire gregory greta guilhem guillaume guillemette gus gustave guy
gwen gwenael gwenaelle gwendoline habib hadrien hailey hakim halima hamid hamza hana hanna hannah harold harriet harrison harry
harvey hassan hayley hazel heather hector heidi helen helena helene heloise henri henriette henry herve hicham hilary hippolyte holly
honore honorine hope hortense howard hubert hugh hugo hugues huguette ian iban ibrahim ibrahima ida idriss ignace igor ilan iliana ilyes
imane imene imran ines ingrid inaya irene irina iris isaac isabel isabella isabelle isaline isaure isidore isla ismael ivan ivana ivy jack jackie
jackson jacob jacqueline jacques jade jaime jake jalil james jamie jamila jan jane janet janice janine jared jasmine jason
jasper javier jay jayden jean jeanine jeanne jeannette jeannine jeff jeffrey jennie jennifer jenny jeremie jeremy jerome jerry
jess jesse jessica jessie jill jim jimmy jo joan joana joanna joanne joaquin jocelyn jocelyne jodie joe joel joelle joey johan
johana johann johanna john johnny jon jonas jonathan jordan jorge jose josee joseph josephine josette josh joshua josiane
josie joy joyce juan juana judith judy jules julia julian juliana julie julien julienne juliette julio june justin justine kamel
kamil kara karen karim karima karine karl kate katell katherine kathleen kathryn kathy katia katie kay kayla keith kelly ken kenza
kenneth kenny kerry kevin khadija khadidja khaled kieran kim kimberly kirsten kristen kristin kurt kyle kylian lana lara larissa larry
latifa laura laure laureen laureline lauren laurence laurene laurent laurie laurine lea leah leandre leane leanne lee leila leia lena
leo leon leonard leonardo leonie leonor leontine leopold leopoldine leslie lewis leyla lia liam lila lilia lilian liliane lilly lily lilou lina
linda lindsay line lionel lisa lise liv livia liz lizzie logan lois loic lola loan lorena lorenzo loris lorraine lou louane
louann louis louisa louise louison lucas luc luca luce lucia lucie lucien lucienne lucile lucille lucinda lucy ludivine ludovic
luigi luis luisa lukas luke luna lydia lydie lyna lynda lynn lynne mabel maddie madeleine madison mady mae maeline maelle maelys maeva magali
magalie maggie mahaut mai maia mailys malcolm malek malik malika malo mamadou manon manuel manuela mara marc marceau marcel marceline marcelle
marco marcus margaret margaux margot marguerite maria mariam mariama mariame marianne marie mariette marilyn marin marina marine mario
marion marisa marissa marius marjolaine marjorie mark marlene marlon marta martha marthe martial martin martina martine marty
marvin mary maryam maryline maryse mateo mathieu mathilda mathilde mathias mathis mathys matilda matt matteo matthew matthias matthieu
maud maude maureen maurice mauricette max maxence maxime maximilien maxine maya mayeul megan mehdi melanie melina melinda melissa
melodie melvin melvyn mercedes meredith merlin meryem mia michael micheal michel michele micheline michelle mickael mickey miguel mika mike mila milan
milena milo mina mireille miriam mitchell moana mohamed mohammed mohand molly mona monica monique morgan morgane mounia mounir moussa muhammad
muriel mustapha mya mylene myriam nabil nabila nadege nadia nadine naima naomi nassim nasser natacha natalia natalie natasha nathalie
nathan nathanael nathaniel nawel neil nell nelly nelson nessa nestor nia niall nicholas nick nicolas nicole nicoletta nigel nils nina nino noa noah noe
noel noelie noelle noemie nolan nolwenn nora norah norbert nordine norma norman nour oceane octave octavia odette odile
olga oliver olivia olivier omar ombeline ophelie oriane orlane orlando oscar osman osmane oumar ousmane owen pablo paloma pam pamela paola paolo pascal
pascale pascaline pat patrice patricia patricio patrick paul paula paulette paulin pauline pearl pedro peggy penelope penny perrine
pete peter petra phil philip philippa philippe philippine phillip phoebe phyllis pia pierre pierrette pierrick piotr polly prosper prune
quentin rachel rachelle rachid rachida raissa ralph ramon ramzi randy raoul raphael raphaelle raul ray raymond raymonde
rayan rebecca reda regine regis reine remi remy renan renaud rene renee reynald rhys ricardo richard rick ricky riley rita rob robert roberta
roberto robin robyn rocco rod rodolphe rodrigo roger roland rolande romain romaric romane romeo romy ron ronald ronan rory rosa rosalie rosalind
rose roseline rosemary rosie ross roxane roxanne roy ruben ruby rudy rufus rupert russell ruth ryan sabine sabri sabrina sacha said saida
salim salima salma salome salvatore sam samantha sami samia samir samira samson samuel samy sandra sandrine sandy santiago saoirse sara sarah
sasha saul savannah scarlett scott sean sebastian sebastien selena selim selma serena serge sergio servane severin severine shana shane shannon
sharon shaun shawn sheila shelley sheryl shirley sibylle sidney sidonie siham simon simone sixtine sofia sofiane solal solange solene soline sonia
sonny sophia sophie souad soufiane soumia stacey stan stanislas stanley stella stephan stephane stephanie stephen steve steven stewart
stuart sue suki susan susanna susie suzanne suzette suzie swann sybille sylvain sylvaine sylvette sylvia sylviane sylvie tamara tania tanguy
tanya tara tasha taylor ted teddy teo terence teresa teri terry tess tessa thalia thea theo theodora theodore theophile
theresa therese thibault thibaut thibaud thierry thomas tiago tiffany tilio tim timeo timothe timothee timothy tina tiphaine titouan tobias toby todd
tom tomas tommy toni tony tracey tracy trevor tristan ty tyler ugo ulysse ursula valentin valentina valentine valeria valerie valery
vanessa vera veronica veronique vicky victoire victor victoria vincent viola violaine violet violette virgile virginia virginie
viviane vivien vivienne vladimir wafa wahiba walid walter wanda warren wassim wayne wendy wesley wilfrid wilfried will william
willy winnie xavier yacine yael yanis yann yanne yannick yasmina yasmine yasmin yassine yohan yohann yolande youcef younes youri youssef ysaline yusuf yvan yves
yvette yvon yvonne zach zachary zadig zahra zakaria zara zeineb zelie zelia zita zoe zoey zohra
`
    .trim()
    .split(/\s+/),
);
