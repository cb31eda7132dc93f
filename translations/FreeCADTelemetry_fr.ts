<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- French: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>La FreeCAD project association AISBL, telemetry@freecad.org, est le responsable du traitement des données. PostHog les conserve pour le compte de l’association dans l’Union européenne (Francfort) ; PostHog appartient à une société établie aux États-Unis.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi servent les données</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>Elles aident les développeurs de FreeCAD à trouver des bogues, à choisir de meilleures valeurs par défaut, à savoir quels systèmes, langues et versions anciennes prendre en charge, à ménager les extensions lorsque l’interface de programmation change et à demander des subventions. La liste des données indique pour chaque valeur à quoi elle sert.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Sur quelle base</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>Votre consentement, et rien d’autre. Vous pouvez le retirer à tout moment ; ce qui a été envoyé auparavant reste licite. Rien dans FreeCAD n’en dépend.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Combien de temps elles sont conservées</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>90 jours sur le serveur. L’historique sur cet ordinateur est conservé aussi longtemps que vous le réglez dans les préférences, 90 jours au départ.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui les voit</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>Les données brutes : les responsables de l’association, les mainteneurs de FreeCAD et les administrateurs système. Les totaux et les proportions sont publics, sur https://www.freecad.org/telemetry.php.</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Sous quel nom</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>Sous un identifiant aléatoire (ID). Les données sont pseudonymes : elles ne contiennent aucun nom, mais quiconque connaît l’ID peut savoir quelles données sont les vôtres. Un e‑mail à leur sujet relie l’ID à vous.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Votre adresse IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>Comme pour toute connexion, le serveur la voit pendant que votre ordinateur communique avec lui. Elle ne fait pas partie des données : chaque événement demande de ne pas rechercher d’où il vient, et le projet sur le serveur écarte les adresses.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>Vous pouvez consulter vos données, en obtenir une copie, les faire rectifier ou supprimer (effacement), faire limiter leur traitement et introduire une réclamation auprès d’une autorité de contrôle de la protection des données. La page « Vos données » aide à obtenir une copie et la suppression ; pour le reste, écrivez à l’adresse ci-dessus.</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>Cette décision n’a pas été prise dans la question.</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Ce qui était affiché alors ({language}) :
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>À propos des données</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Vos décisions</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>Liste de toutes les données</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>Ceci est tout ce qui peut être envoyé, quoi qu’il arrive. Rien d’autre ne passe.</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>Vos décisions, telles qu’elles sont conservées sur cet ordinateur, la plus récente en premier.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>ensemble fermé</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>tranches</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>compté, par tranches</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>les ateliers de FreeCAD et des extensions publiques</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>Montre sur quelles extensions les utilisateurs comptent, afin qu’un changement de l’interface de programmation de FreeCAD puisse les ménager.</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>Extensions installées</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>Les noms des extensions publiques installées ; les extensions privées sont seulement comptées.</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>noms d’extensions du catalogue public de FreeCAD</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>Les noms des extensions installées qui figurent dans le catalogue public de FreeCAD.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>dossiers du dossier Mod de l’utilisateur, et leur package.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>extensions publiques seulement ; toute autre extension est comptée, pas nommée</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>Nombre d’extensions</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>Combien d’extensions sont installées, y compris les extensions privées.</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>Montre combien d’extensions ne sont pas publiques, et quelle importance les extensions ont pour les utilisateurs.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>dossiers du dossier Mod de l’utilisateur</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>compté</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>Montre quelles valeurs par défaut les utilisateurs modifient, afin que FreeCAD puisse démarrer avec de meilleures.</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>Montre combien d’utilisateurs adaptent FreeCAD à leur travail, et de quelle manière.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences, les paramètres de docs/data-catalog.md</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>Quels réglages de FreeCAD diffèrent de leurs valeurs par défaut ; la partie la plus individuelle.</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>noms de réglages propres à FreeCAD, chacun avec une de ses propres valeurs</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>noms de réglages propres à FreeCAD ; leurs nombres ne sont pas envoyés</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>parties de FreeCAD, chacune avec une tranche de nombres</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>Options et choix modifiés</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>Les options et choix propres à FreeCAD qui diffèrent de leur valeur par défaut, avec leur valeur.</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>seulement les réglages que FreeCAD définit lui-même, seulement les valeurs de leurs ensembles fermés</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>Nombres modifiés</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>Les nombres propres à FreeCAD qui diffèrent de leur valeur par défaut, sans leur valeur.</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>les noms seulement</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>Autres réglages modifiés</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>Combien d’autres réglages sont enregistrés, pour chaque partie de FreeCAD, par tranches.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences, tout le reste</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>Raccourcis clavier personnels</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>Combien de raccourcis clavier ont été modifiés, environ.</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>Barres d’outils personnelles</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>Combien de barres d’outils ont été créées, environ.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>Combien il y a de macros, environ.</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>fichiers du dossier des macros</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>Kits de préférences personnels</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>Combien de kits de préférences ont été enregistrés, environ.</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>dossiers de SavedPreferencePacks</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>Comment les utilisateurs souhaitent-ils trouver de l’aide, des exemples et des extensions, et quelles valeurs par défaut de ces outils ne leur conviennent pas ?</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>Quels styles et tailles de textes et de cotes les utilisateurs modifient-ils dans Draft, afin que les nouveaux dessins aient d’emblée un bon aspect ?</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>Quelles valeurs par défaut de l’atelier Assembly les utilisateurs modifient-ils, afin que l’assemblage demande moins de clics ?</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>Quelles valeurs par défaut de l’atelier BIM les architectes et les ingénieurs modifient-ils en premier ?</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>Quelles valeurs par défaut de l’atelier CAM les utilisateurs modifient-ils avant d’usiner, et souhaitent-ils celles qui sont prudentes ?</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>Quelles valeurs par défaut de la vue 3D les utilisateurs modifient-ils, afin que les modèles aient un bon aspect et s’affichent vite sur la plupart des ordinateurs ?</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>Comment les utilisateurs souhaitent-ils que leur travail soit enregistré, sauvegardé et récupéré, et gardent-ils les valeurs par défaut sûres ?</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>Quelles valeurs par défaut de l’atelier Draft, de sa grille et de son aimantation les utilisateurs modifient-ils ?</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>Quelles valeurs par défaut des pages et des vues de dessin les utilisateurs modifient-ils dans TechDraw ?</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>Quels styles de flèches et de cotes et quelles normes de dessin les utilisateurs choisissent-ils dans TechDraw, afin que les nouveaux dessins commencent avec les plus courants ?</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>Avec quels réglages les utilisateurs importent-ils et exportent-ils les fichiers d’autres programmes, afin que les échanges courants fonctionnent sans modification ?</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>Quelles valeurs par défaut de l’atelier FEM les utilisateurs modifient-ils ?</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>De quels réglages de mailleurs et de solveurs les utilisateurs ont-ils besoin pour leurs simulations, afin que le premier calcul réussisse plus souvent ?</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>Avec quels réglages les utilisateurs importent-ils et exportent-ils des modèles IFC ?</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>Quelles valeurs par défaut de la fenêtre principale, de ses barres d’outils, panneaux et messages les utilisateurs modifient-ils, afin que FreeCAD puisse démarrer avec de meilleures ?</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>Quelles valeurs par défaut des matériaux et des mesures les utilisateurs modifient-ils ?</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>Quelles valeurs par défaut de Part et de Part Design les utilisateurs modifient-ils, afin que la modélisation de solides fonctionne mieux dès le départ ?</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>Comment les utilisateurs tournent-ils, zooment-ils et déplacent-ils la vue, afin que les premières minutes avec FreeCAD paraissent familières ?</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>Quelles valeurs par défaut des macros, de la console Python et de l’éditeur les auteurs de scripts modifient-ils ?</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>Quelles valeurs par défaut de l’arborescence du modèle et de la sélection les utilisateurs modifient-ils, afin de trouver et de choisir les objets plus vite ?</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>Quelles valeurs par défaut de l’aspect des esquisses les utilisateurs modifient-ils, afin de les lire plus facilement ?</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>Quelles valeurs par défaut des outils et des contraintes de Sketcher les utilisateurs modifient-ils en premier, afin que de meilleures puissent être choisies ?</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>Quelles valeurs par défaut des feuilles de calcul les utilisateurs modifient-ils ?</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>Que souhaitent voir les utilisateurs au démarrage de FreeCAD ?</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>Avec quelles unités et combien de décimales les utilisateurs travaillent-ils, afin que le choix au premier démarrage convienne à la plupart ?</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>Montre quels panneaux les utilisateurs gardent ouverts et où, afin de choisir une meilleure disposition initiale.</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>Si ce panneau est affiché.</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>De quel côté de la vue 3D ce panneau y est superposé, s’il l’est.</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>Si la superposition qui contient ce panneau est transparente.</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>La largeur de la superposition qui contient ce panneau, en pixels.</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>La hauteur de la superposition qui contient ce panneau, en pixels.</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>Tâches : affichage</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>Tâches : côté de la superposition</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>Tâches : transparence</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>Tâches : largeur</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>Tâches : hauteur</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>Arborescence : affichage</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>Arborescence : côté de la superposition</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>Arborescence : transparence</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>Arborescence : largeur</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>Arborescence : hauteur</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>Éditeur de propriétés : affichage</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>Éditeur de propriétés : côté de la superposition</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>Éditeur de propriétés : transparence</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>Éditeur de propriétés : largeur</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>Éditeur de propriétés : hauteur</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Console Python : affichage</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Console Python : côté de la superposition</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Console Python : transparence</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Console Python : largeur</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Console Python : hauteur</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>Vue rapport : affichage</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>Vue rapport : côté de la superposition</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>Vue rapport : transparence</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>Vue rapport : largeur</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>Vue rapport : hauteur</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>Modèle : affichage</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>Modèle : côté de la superposition</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>Modèle : transparence</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>Modèle : largeur</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>Modèle : hauteur</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>les noms des thèmes et des feuilles de style fournis avec FreeCAD</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>les langues de FreeCAD et leurs codes</translation>
    </message>
    <message>
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>vue en rotation</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>trackball</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>vue en rotation libre</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>trackball classique</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>arcball arrondi</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>standard : mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>MKS : m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>usuel américain : in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>impérial décimal : in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>bâtiment, Europe : cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>bâtiment, États-Unis : ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>petites pièces et CNC : mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>impérial, génie civil : ft, lb, mph</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>FEM : mm, N, s</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>mètre décimal : m, m², m³</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>une liste</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>des onglets</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>dimensions seulement</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>position et dimensions</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>le dernier utilisé</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>ateliers de FreeCAD et des extensions publiques</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>Montre quels réglages les utilisateurs emploient vraiment, afin de choisir de meilleures valeurs par défaut.</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>Montre combien de personnes utilisent chaque traduction, afin que l’effort aille là où il est utile.</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>Montre quelles apparences de FreeCAD doivent rester soignées.</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>Montre quels ateliers les utilisateurs emploient, afin que les changements les ménagent et que leurs bogues soient trouvés.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>Comment FreeCAD est réglé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>La langue des fenêtres de FreeCAD.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>Le thème des fenêtres de FreeCAD.</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>Feuille de style</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>La feuille de style qui dessine les fenêtres de FreeCAD.</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>Feuille de style de la superposition</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>La feuille de style qui dessine les panneaux superposés à la vue 3D.</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>Position et taille de la fenêtre</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>Où se trouvait la fenêtre de FreeCAD sur l’écran à sa dernière fermeture.</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>Montre de combien de place disposent les panneaux et les fenêtres de dialogue de FreeCAD.</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>quatre nombres entiers</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>Système d’unités</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>Le système d’unités choisi.</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>Sketcher : un seul outil de cote</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>Si un seul outil crée toutes les sortes de cotes.</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>Sketcher : outils de cote séparés</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>Si chaque sorte de cote a son propre outil.</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>Sketcher : un seul outil de coïncidence</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>Si un seul outil relie des points à des points et à des lignes.</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>Sketcher : un seul outil horizontal ou vertical</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>Si un seul outil choisit entre horizontal et vertical.</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>Sketcher : valeurs affichées en dessinant</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>Quelles valeurs peuvent être saisies à côté du pointeur en dessinant.</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>Ateliers utilisés</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>Les ateliers activés, dans l’ordre.</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>Ateliers désactivés</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>Les ateliers qui sont désactivés.</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>Atelier au démarrage</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>L’atelier que FreeCAD ouvre en premier.</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>Sélecteur d’atelier</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>Si les ateliers sont choisis dans une liste ou dans des onglets.</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>Style de navigation</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>Ce que fait la souris dans la vue 3D pour tourner, déplacer et zoomer.</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Style d’orbite</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>Comment un glissement de la souris fait tourner la vue 3D.</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Mode de rotation</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>Le point autour duquel la vue 3D tourne.</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>Taille des icônes des barres d’outils</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>La taille des icônes dans les barres d’outils, en pixels.</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>Montre à quelle fréquence FreeCAD se ferme anormalement, et chez qui, afin que les pires bogues soient corrigés en premier.</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>Montre combien de temps les anciennes versions de FreeCAD doivent être maintenues.</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>Montre de quelles compilations viennent les bogues, et avec quelles bibliothèques FreeCAD doit fonctionner.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>FreeCAD a été démarré à ce moment.</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>Montre combien de personnes utilisent FreeCAD, ce qui est demandé au projet lorsqu’il sollicite des subventions.</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>Version de FreeCAD</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>Quelle version de FreeCAD est en cours d’exécution.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>FreeCAD a été fermé à ce moment.</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>Un démarrage sans fermeture signale que FreeCAD s’est peut-être fermé anormalement : cela montre à quelle fréquence cela se produit, et dans quelles versions.</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Fermeture anormale</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>Une session précédente de FreeCAD a planté, a été tuée ou a subi une coupure de courant.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Version majeure</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Le premier nombre de la version de FreeCAD, par exemple 1 dans 1.1.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Version mineure</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Le deuxième nombre de la version de FreeCAD, par exemple 1 dans 1.1.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Version corrective</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>Le troisième nombre de la version de FreeCAD, par exemple 3 dans 1.1.3.</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>Montre quelles corrections sont parvenues aux utilisateurs, et quels bogues peuvent encore les toucher.</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>Le numéro du code source à partir duquel FreeCAD a été produit.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>le numéro seulement</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Qui a produit ce FreeCAD, pour autant qu’on puisse le savoir : le projet FreeCAD (« official »), une distribution ou un autre empaqueteur (« packager »), quelqu’un qui l’exécute là où il a été compilé (« own »), ou quelqu’un qui a modifié son code source (« other »).</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>le dépôt dont FreeCAD dit avoir été produit, et la forme sous laquelle il est arrivé</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>un mot parmi cinq ; l’adresse n’est pas envoyée</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Version de Qt</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>La bibliothèque qui dessine les fenêtres de FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Version de PySide</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>La bibliothèque qui permet aux extensions d’utiliser Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Version d’Open CASCADE</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>La bibliothèque qui calcule les formes.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Version de Coin</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>La bibliothèque qui dessine la vue 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Version de FreeCAD de cette session</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>Quelle version de FreeCAD s’est fermée anormalement.</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>FreeCAD.Version() de cette session</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>Version de Qt de cette session</translation>
    </message>
    <message>
        <source>The library that drew its windows.</source>
        <translation>La bibliothèque qui dessinait ses fenêtres.</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>version de Qt dans cette session</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>Système d’exploitation de cette session</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>La famille du système d’exploitation ; elle n’est envoyée qu’avec la catégorie Système.</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>platform.system() dans cette session</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>Durée de cette session</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>Combien de temps environ FreeCAD a fonctionné avant de se fermer anormalement.</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>heures que l’extension conserve à côté de son journal</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>cinq tranches</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>Dernier atelier de cette session</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>L’atelier utilisé lorsque FreeCAD s’est fermé anormalement.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() dans cette session</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Fermetures normales auparavant</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>Combien de sessions se sont terminées normalement depuis la fermeture anormale précédente, par tranches.</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>le journal de l’extension</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>Montre pour quelles plateformes FreeCAD doit être compilé, testé et pris en charge.</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>Montre à quels écrans les fenêtres et les boîtes de dialogue de FreeCAD doivent s’adapter.</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>Montre sur quels ordinateurs FreeCAD doit être assez rapide.</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>Montre de quels pilotes graphiques viennent les bogues de la vue 3D.</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>Montre avec quelles versions de Python FreeCAD et ses extensions doivent fonctionner.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>Le type d’ordinateur, de système d’exploitation et d’écran.</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>Type de processeur</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>La famille du processeur.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>La famille du système d’exploitation.</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>Compilation du système d’exploitation</translation>
    </message>
    <message>
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>La compilation du noyau du système d’exploitation, telle que son éditeur l’a publiée.</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>« custom » si elle contient des mots qu’aucune compilation publiée ne contient</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Version de Python</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>La version de Python intégrée à FreeCAD.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>L’espace que la fenêtre de FreeCAD peut occuper.</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>QScreen.availableSize() de l’écran où se trouve la fenêtre de FreeCAD</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>Mise à l’échelle de l’écran</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>Combien de pixels de l’écran représentent un pixel d’un dessin.</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>Système d’exploitation de cet événement</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>La famille du système d’exploitation ; elle accompagne chaque événement, pour ventiler les chiffres.</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>Version du système d’exploitation de cet événement</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>La version du système d’exploitation ; elle accompagne chaque événement, pour ventiler les chiffres.</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>VERSION_ID dans os-release, platform.mac_ver() ou platform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>numéros de version seulement</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>Distribution Linux de cet événement</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>Le nom de la distribution Linux ; il accompagne chaque événement, pour ventiler les chiffres.</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>NAME dans os-release</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>Version de Python de cet événement</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>La version de Python intégrée à FreeCAD ; elle accompagne chaque événement, pour ventiler les chiffres.</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>Implémentation de Python de cet événement</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>Quelle implémentation de Python est intégrée à FreeCAD ; elle accompagne chaque événement.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>Sous quelle forme FreeCAD est arrivé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>Montre quels paquets de FreeCAD valent l’effort de les maintenir.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>dossier de FreeCAD et variables d’environnement telles que APPIMAGE</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>Serveur d’affichage</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>Quelle partie du système affiche les fenêtres.</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName() et XDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Nombre d’écrans</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>Combien il y a d’écrans, quatre ou plus ne faisant qu’une valeur.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Cœurs du processeur</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>Combien de cœurs a le processeur, environ.</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Mémoire vive</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>Combien il y a de mémoire vive, environ.</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf() ou GetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>Graphismes</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>Qui a produit le pilote graphique, si FreeCAD le sait déjà.</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VENDOR) d’un contexte actif dans FreeCAD</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>Version d’OpenGL</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>Le premier nombre de la version d’OpenGL, si FreeCAD la connaît déjà.</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VERSION) d’un contexte actif dans FreeCAD</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>le premier nombre seulement</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>Ajouté pour le transport : aide à trouver les erreurs de l’envoi lui-même.</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>Ajouté pour le transport : personne ne doit être localisé.</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>Ajouté pour le transport : un événement envoyé deux fois garde son heure et ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Bibliothèque d’envoi</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>Le nom de la bibliothèque logicielle qui communique avec le serveur.</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>texte fixe</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>Version de la bibliothèque d’envoi</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>La version de la bibliothèque logicielle qui communique avec le serveur.</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>Pas de géolocalisation</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>Demande au serveur de ne pas rechercher d’où vient la connexion.</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>valeur fixe</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>Garder l’heure telle quelle</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>Demande au serveur de garder l’heure de l’événement au lieu de la corriger d’après l’heure d’envoi.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>toujours oui</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>un texte comme « {example} », sinon « custom »</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>une valeur parmi : {names} ; sinon « custom »</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>une valeur parmi : {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>le numéro d’un choix : {choices} ; des versions plus récentes de FreeCAD peuvent en avoir davantage</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}, ou {choices} ; toute autre valeur est envoyée sous la forme « custom »</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what} ; toute autre valeur est envoyée sous la forme « custom »</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>une liste : {what} ; tout autre nom qu’elle contient est envoyé sous la forme « custom »</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>une liste : {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Contenu de la catégorie {}</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Il n’y a pas d’ID sur cet ordinateur, il n’y a donc rien à demander.</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>L’e‑mail est préparé dans votre logiciel de messagerie. Si aucun ne s’est ouvert, copiez le texte et envoyez-le à l’adresse qu’il indique.</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>Le texte est copié. Envoyez-le à l’adresse de sa première ligne.</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>Demander une copie de vos données</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>La FreeCAD project association vous envoie une copie de tout ce qui est conservé sous votre ID. Demandez-la par e‑mail.</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>Un e‑mail relie l’ID à votre nom et à votre adresse. Jusqu’ici, personne ne pouvait faire ce lien.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID :</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>ID dont vous demandez les données</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Format de la copie</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>&amp;E‑mail :</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>E‑mail préparé</translation>
    </message>
    <message>
        <source>&amp;Open mail program</source>
        <translation>&amp;Ouvrir la messagerie</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>plus de {} événements attendaient</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>plus de {} Mo attendaient</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>attente de plus de {} jours</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>plus de {} Kio</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>le partage a été désactivé</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>sa catégorie a été décochée</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>un nouvel ID a été créé</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>la suppression des données a été demandée</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>l’historique a été effacé</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>l’extension a été supprimée</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>Vous n’avez pas accepté de partager ceci.</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>Cela ne vous a pas encore été demandé.</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>Cela ne figure pas dans la liste des données.</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>La valeur ne fait pas partie de celles autorisées.</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>Cela n’est pas bien formé.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>pas de connexion dans le délai imparti</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>pas de réponse dans le délai imparti</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>le certificat du serveur n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>le serveur a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>la connexion a été réinitialisée</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>pas de réponse complète en {} s</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>l’adresse doit commencer par https://</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>interrompu avant qu’une réponse n’arrive</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>l’envoi était en cours</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>l’envoi a été arrêté</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>retiré avant l’envoi</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>l’adresse a été changée en {}</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>l’adresse ne peut pas être utilisée : {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>le contenu n’est pas du JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>le contenu a d’autres clés que prévu : {}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>les événements ne sont pas ceux du journal</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>le contenu demande une « historical migration »</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>ce n’est pas la seule requête attendue</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>quelque chose a été envoyé avant d’être vérifié</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>l’en-tête de la requête n’est pas complet</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>le contenu a été modifié après avoir été vérifié</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>posthog n’a pas utilisé la session qui lui a été donnée</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>le port n’est pas un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>elle doit commencer par https:// et nommer un serveur</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>http:// non chiffré n’est autorisé que vers cet ordinateur</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>elle ne doit pas contenir de nom d’utilisateur ni de mot de passe</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>elle doit se terminer après le nom du serveur</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>elle contient un caractère qu’aucune adresse n’a</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>le nom du serveur doit être donné en ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>une partie du nom du serveur est vide ou trop longue</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentative d’écriture dans une base de données en lecture seule</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée-sortie du disque</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base de données</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission non accordée</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus d’espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>son fichier a été supprimé pendant que FreeCAD fonctionnait</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>son fichier a été supprimé ou remplacé pendant que FreeCAD fonctionnait</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} est un lien symbolique</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>il n’y a pas de journal dans {}</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>le fichier appartient à un autre programme</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>il a été écrit par une version plus récente de l’extension</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>une version plus récente de l’extension l’a repris</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>il lui manque une table</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>un enregistrement est illisible : {}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{} est un dossier</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} est verrouillé par un autre processus</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{} n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>Le journal a été supprimé pendant que FreeCAD fonctionnait ; celui-ci est nouveau.</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>Le journal était endommagé ({reason}) et a été mis de côté sous {file}.</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erreur inattendue : {}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Retenu : {name}. {reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Retenu : {label} ({name}). {reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Demandes précédentes ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>ID précédents ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>L’ID a été copié.</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>Tout ce qui a été envoyé sous votre ID vous appartient. Il faut connaître l’ID pour le demander.</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>Demander une copie…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>Ouvre les instructions et un e‑mail préparé, pour obtenir une copie de vos données.</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>Demander la suppression…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>Ouvre une fenêtre qui demande au serveur de supprimer ce qui est conservé sous un ID.</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>À propos des données…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>De quoi il s’agit, qui est responsable, combien de temps les données sont conservées, et vos droits.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>Arrête la demande. Si elle est déjà en cours d’envoi, le service l’a peut-être reçue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>Envoie la demande encore une fois.</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>Vos ID précédents</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>Copie l’ID sélectionné en entier.</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>Supprimer ses données…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>Demande au serveur de supprimer ce qui est conservé sous l’ID sélectionné.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Ouvre une page dans votre navigateur web.</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Résultats publics</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>dans la question</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>dans la question, rien de nouveau</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>dans les préférences</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>dans le panneau</translation>
    </message>
    <message>
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>repris des réglages de FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>dans les paramètres de FreeCAD</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>avec une demande de suppression</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>réinitialisé</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>Ceci efface l’historique sur cet ordinateur : ce qui a été envoyé et quand, et ce que le serveur a répondu. Ce que le serveur possède y reste : demandez-en la suppression sous « Vos données ».</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>Votre décision et vos ID restent, car il faut connaître un ID pour demander ses données.</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>&amp;Conserver ce qui attend encore d’être envoyé</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>Ceci prend effet immédiatement et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Le fichier n’a pas pu être écrit : {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON (tout)</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV (un tableau pour tableurs)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>Enregistre tout l’historique de cet ordinateur dans un fichier : ce qui a été envoyé, quand, et ce que le serveur a répondu.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>&amp;Inclure vos ID</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>Votre ID est une clé de vos données : ne l’incluez pas si vous voulez montrer le fichier à d’autres.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TelemetryFormats</name>
    <message>
        <source>{} %</source>
        <extracomment>{} is a number. Some languages write no space before the sign.</extracomment>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} ms</source>
        <extracomment>{} is a number of milliseconds.</extracomment>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Aujourd’hui {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Hier {}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>demain à {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>hier à {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>hier à {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>le {date} à {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>Accepté par le serveur.</translation>
    </message>
    <message>
        <source>Waits on this computer and is sent later.</source>
        <translation>Attend sur cet ordinateur et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>Est en route vers le serveur.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>Refusé par le serveur ; ce n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>Arrêté ici</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>Arrêté sur cet ordinateur au contrôle final ; attend une autre version du paquet Python posthog.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>Effacé sur cet ordinateur avant d’être accepté par le serveur.</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>Divisé</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>Trop volumineux pour le serveur : divisé et envoyé en plusieurs parties.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>Une remarque de cette extension ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>accepté par le serveur</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>échec, à réessayer</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>trop volumineux, divisé</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>interrompu, la réponse n’est pas connue</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when} : {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>Le contenu a été supprimé pour gagner de la place. Il reste : quand, vers où, quelle taille et avec quelle issue.</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Copie de vos données</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Suppression de vos données</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>Vous l’avez annulée pendant son envoi : le service l’a peut-être reçue.</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>Les instructions ont été utilisées ; c’est à vous d’envoyer l’e‑mail.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>Elle attend d’être envoyée.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Elle est en cours d’envoi…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>La demande a été acceptée ; le service supprime les données dans son propre délai.</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>Le service a répondu que rien n’est conservé sous cet ID.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous l’avez annulée.</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Le service a refusé la demande : {}.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Elle n’est pas retentée d’elle-même.</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Le service n’a pas pu prendre la demande ; il a répondu : {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Le service n’a pas pu être joint : {}.</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Ceci n’a pas pu être lu : {}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>L’historique est vide : rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>Refusé ou arrêté</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>N’affiche que les lignes qui contiennent ce texte : le nom d’un événement, ou des mots d’une réponse.</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>Résultats à afficher</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>Période à afficher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>Afficher en clair</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>Affiche ces données en clair, dans la première partie du panneau.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>Enregistre l’historique dans un fichier.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>Efface l’historique sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id} (utilisé depuis le {date})</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id} (du {first} au {last})</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>Tous vos ID ({})</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentities</name>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column: from when to when</comment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>aucune sur le serveur</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>suppression acceptée le {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>suppression demandée</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>plus sur le serveur</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>sur le serveur</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>Vous n’avez pas d’ID : seul « Partager » en crée un.</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>Affiche de nouveau l’ID abrégé.</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>Affiche l’ID en entier, y compris dans les vues brutes.</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>depuis le {}</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>copié</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Votre ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>Un nombre aléatoire (UUID) qui vous représente sur le serveur. C’est une clé : quiconque le connaît peut demander vos données ou leur suppression.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>Copie l’ID en entier.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>Nouvel ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>Ouvre une fenêtre où vous pouvez prendre un autre ID.</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>En attente sur cet ordinateur sous l’ancien ID : {}.</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>Dorénavant, les données de cet ordinateur sont envoyées sous un nouvel identifiant aléatoire (ID). Le serveur n’est pas informé de l’ID que vous aviez auparavant.</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>&amp;Prendre un nouvel ID</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>Vous ne partagez pas, donc aucun nouvel ID n’est créé maintenant : celui que vous avez devient un ID précédent. Si vous partagez de nouveau, un nouvel identifiant aléatoire (ID) est créé.</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>&amp;Renoncer à cet ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>Nouvel ID</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>Un nouvel ID ne supprime pas ce qui a été envoyé auparavant : cela reste sur le serveur, sous l’ancien ID, jusqu’à la fin des 90 jours ou jusqu’à ce que vous en demandiez la suppression. L’ancien ID est conservé sur cet ordinateur, afin que vous puissiez encore le faire.</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>&amp;Demander la suppression de ce qui a été envoyé sous l’ancien ID</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>L’&amp;envoyer sous l’ancien ID</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>L’e&amp;ffacer</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation>Ceci prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>Seuls les plus récents sont affichés ici ; l’historique les a tous.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>Ceci serait envoyé si FreeCAD démarrait maintenant. Le système, les préférences et les extensions sont omis là où ils n’ont pas changé, pendant une semaine au plus.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>Rien n’est envoyé : le partage est en pause. Après la pause, ce serait ceci.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>Rien n’est envoyé : le partage est désactivé. Voici les valeurs d’ici.</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>Rien n’est envoyé : vous n’avez pas encore décidé. Voici les valeurs d’ici.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>Rien n’est envoyé : le partage est bloqué.</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>Original anglais</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>Affiche le texte de cette fenêtre en anglais.</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>L’extension Telemetry n’a pas pu démarrer, donc rien n’est envoyé : {}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>L’extension Telemetry a été supprimée. Redémarrez FreeCAD.</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>L’extension Telemetry ne peut pas afficher ceci : {}</translation>
    </message>
    <message>
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Prochain envoi</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>Parties du panneau</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>Partie du panneau</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Jusqu’au prochain démarrage de FreeCAD</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Pendant un jour</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>Changed since it was last sent (◆).</source>
        <translation>Modifié depuis le dernier envoi (◆).</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Avant :</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>Envoyé comme :</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>Ajouté pour le transport.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Lu dans :</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Rendu moins précis :</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>Dans la liste des données depuis :</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>version {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Envoyé en même temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>Quand l’événement a été créé.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Numéro de l’événement</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>Un nombre aléatoire, afin qu’un événement envoyé deux fois ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Votre ID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>un identifiant aléatoire (ID), créé lorsque vous partagez</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>Le nombre aléatoire qui vous représente sur le serveur.</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} avec nom, {counted} sans)</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>En attente sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>Avec chaque événement</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}, modifié</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>Valeurs autorisées</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Data in words</source>
        <translation>Données en clair</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>Catégories, données et leurs valeurs, sous forme d’arborescence.</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>Choisissez une ligne pour lire ce que c’est, pourquoi c’est demandé et où c’est lu.</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>À propos de la donnée sélectionnée</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>Ce qui est affiché a été copié sous forme de texte.</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Le fichier n’a pas pu être écrit : {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>Affiche ce qui a été envoyé avant ceci.</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>Affiche ce qui a été envoyé après ceci.</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>Affiche les données en clair.</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>Affiche les données exactement telles qu’elles sont envoyées.</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>Noms bruts</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>Affiche les noms sous lesquels les données sont envoyées.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>Copie ce qui est affiché sous forme de texte.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>Enregistre ce qui est affiché dans un fichier.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>Pas de pause</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>Cette adresse ne sera pas enregistrée : elle doit commencer par https:// et se terminer après le nom du serveur, comme dans https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>Cette clé ne sera pas enregistrée : une clé ne contient ni espaces ni caractères spéciaux.</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>Les données ne vont alors pas aux développeurs de FreeCAD, mais au propriétaire de ce serveur et de cette clé.</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>Les données vont aux développeurs de FreeCAD.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>Partager des &amp;données avec les développeurs de FreeCAD</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>Pour activer le partage, une fenêtre montre tout ce qui serait envoyé et vous pose la question ; votre réponse compte aussitôt. La désactivation compte avec OK ou Appliquer et efface ce qui attend.</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>Partagé outre les démarrages, les fermetures et la version</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Ce que cela contient</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>Montre ce que cela contient, avec les valeurs actuelles de cet ordinateur</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Extensions</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>&amp;Réglages modifiés</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>Pause et historique</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Pa&amp;use du partage :</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>Conserver l’&amp;historique sur cet ordinateur :</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Afficher une &amp;icône dans la barre d’état</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>Avancé : où vont les données</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;veur :</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>&amp;Clé du projet :</translation>
    </message>
    <message>
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>Revenir au serveur de &amp;FreeCAD</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Envois passés et à venir</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>Aider à améliorer FreeCAD ?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>Les développeurs de FreeCAD aimeraient savoir quelles versions, quels systèmes, quelles extensions et quels réglages sont utilisés, et à quelle fréquence FreeCAD se ferme anormalement. Voici tout ce qui serait envoyé depuis cet ordinateur, avec ses valeurs actuelles. Cochez ce que vous acceptez :</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>La version de FreeCAD et les heures de ses démarrages et fermetures font toujours partie du partage.</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>Envoyé à la FreeCAD project association, conservé dans l’UE pendant 90 jours sous un identifiant aléatoire (ID). Vous pouvez à tout moment arrêter le partage, et consulter, copier ou faire supprimer ces données.</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>Partager quelque chose de nouveau avec FreeCAD ?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>Les développeurs de FreeCAD aimeraient en savoir plus que ce que vous avez accepté. Voici tout ce qui est nouveau et serait envoyé depuis cet ordinateur, avec ses valeurs actuelles. Tant que vous n’avez pas accepté, rien de cela n’est envoyé.</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>Cochez ce que vous acceptez en plus :</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>Vous partagez déjà : {}. Cela ne change pas, quelle que soit votre réponse ici.</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>Parta&amp;ger l’ajout</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>Ne p&amp;as partager l’ajout</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>Ferme cette fenêtre ; rien de nouveau n’est partagé tant que vous n’avez pas décidé</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>S&amp;ystème ({})</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>P&amp;références ({})</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>&amp;Extensions ({})</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>Réglages &amp;modifiés ({}) – la partie la plus individuelle</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Il n’a pas été possible de déterminer ce qui serait envoyé, donc rien ne peut être partagé : {}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>seulement si FreeCAD se ferme anormalement</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>Non coché : ne serait pas envoyé</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>&amp;Ne pas partager</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>Décider plus &amp;tard</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>Ferme cette fenêtre ; rien n’est partagé tant que vous n’avez pas décidé</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>Politique de &amp;confidentialité</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>Ouvre la politique de confidentialité de FreeCAD dans votre navigateur web</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>Réponse :</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}, après {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>Statut HTTP {}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erreur : {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>Le serveur a demandé d’attendre %n seconde.</numerusform>
            <numerusform>Le serveur a demandé d’attendre %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Seuls les premiers {} de la réponse sont conservés.</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>{sent} à l’envoi, {unpacked} après décompression</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>Seul le début est affiché ; Copier et Enregistrer prennent le tout.</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>Ceci a été arrêté sur cet ordinateur au contrôle final ; cela n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>Rien n’a été envoyé lors de cette tentative : aucune connexion ne s’est établie.</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>Exactement comme à l’envoi, sauf votre ID : il est abrégé jusqu’à « Afficher ».</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>Exactement comme à l’envoi.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>Ceci n’a jamais été envoyé. Cela a été effacé sur cet ordinateur, avec son contenu.</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>Ceci n’a pas encore été envoyé ; à l’envoi, cela aura cet aspect.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Tentative d’envoi</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Avec des sauts de ligne</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>Dispose le texte JSON pour qu’il soit plus facile à lire. Il a été envoyé sans ces sauts de ligne.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>Vous l’avez déjà demandé.</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Il n’y a pas d’ID sur cet ordinateur, il n’y a donc rien à demander.</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si vous demandez la suppression : le partage est désactivé, ce qui attend sous cet ID sur cet ordinateur est effacé, et la demande est envoyée à {}. L’ID n’est plus utilisé.</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si vous demandez la suppression : ce qui attend sous cet ID sur cet ordinateur est effacé, et la demande est envoyée à {}. Votre choix de partager ou non sous un autre ID ne change pas.</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>Demander la suppression de vos données</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>Il est demandé au serveur de supprimer tout ce qui est conservé sous un ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>&amp;Réessayer plus tard si le service est injoignable</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>&amp;Demander la suppression</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID :</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>ID dont les données doivent être supprimées</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>&amp;Annuler la demande</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>Rien de conservé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>Rien n’a encore été envoyé. Ce qui serait envoyé maintenant figure sous « Prochain envoi ».</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} vers {server}, sous l’ID {id}.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>Vous avez décidé de ne pas partager ce qui est nouveau dans la liste des données. Vous pouvez le revoir et en décider autrement.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>Les développeurs de FreeCAD aimeraient en savoir plus que ce qui vous a été demandé. Tant que vous n’avez pas répondu, seul ce que vous avez accepté est envoyé.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>Arrête le partage jusqu’à ce que vous repreniez. La flèche à côté propose d’autres durées.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>Reprend le partage.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>Montre ce qui serait envoyé, et vous pose la question avant tout envoi.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>Retire votre consentement.</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>Désactiver le partage</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>Retire votre consentement. Ce qui attend encore sur cet ordinateur est effacé sans être envoyé.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>Envoie maintenant ce qui attend sur cet ordinateur, sans attendre davantage.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>Nouveautés…</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>Pause jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>Télémétrie : {}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>%n jour avec des événements acceptés</numerusform>
            <numerusform>%n jours avec des événements acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n jour avec des événements en attente</numerusform>
            <numerusform>%n jours avec des événements en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>%n jour avec des événements refusés ou arrêtés</numerusform>
            <numerusform>%n jours avec des événements refusés ou arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>30 derniers jours : rien n’a été accepté, et rien n’attend</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>30 derniers jours : {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>accepté : {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>en attente : {}</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>refusé : {}</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>arrêté ici : {}</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>effacé ici : {}</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>rien d’envoyé</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day} – {text}</translation>
    </message>
</context>
<context>
    <name>TelemetryValues</name>
    <message>
        <source>“{}”</source>
        <extracomment>One of several names in a list; {} is the name. The marks of quotation are yours.</extracomment>
        <translation>« {} »</translation>
    </message>
    <message>
        <source>{value} “{label}”</source>
        <extracomment>A value and what it stands for, one of several in a list: 0 “list”.</extracomment>
        <translation>{value} « {label} »</translation>
    </message>
    <message>
        <source>{module}: {label}</source>
        <extracomment>A setting of FreeCAD: {module} is the part of FreeCAD, for example &quot;Sketcher&quot;.</extracomment>
        <translation>{module} : {label}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A value in a table: there is none.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>aucun élément</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>custom (le nom n’est pas envoyé)</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>Sessions de FreeCAD</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>Lecture du journal de cet ordinateur…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>Rien n’est partagé. Vous n’avez pas encore décidé.</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>Le partage est activé.</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>Le partage est désactivé.</translation>
    </message>
    <message>
        <source>Paused until FreeCAD starts again.</source>
        <translation>Partage en pause jusqu’au prochain démarrage de FreeCAD.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Partage en pause jusqu’à ce que vous repreniez.</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Partage en pause ; reprise : {}.</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Partage en pause jusqu’à demain à {}.</translation>
    </message>
    <message>
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>Partage en pause jusqu’à {day} à {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Partage en pause jusqu’au {date} à {time}.</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Bloqué : ces variables d’environnement sont définies : {}.</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>Bloqué : la variable d’environnement {} est définie.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>Bloqué par une règle d’administration de cet ordinateur.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>Bloqué par une règle d’administration de cet ordinateur : {}.</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>Impossible de tenir le journal : {}. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>Le journal de cet ordinateur provient d’une version plus récente de cette extension. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Envoi impossible : le paquet Python posthog est inutilisable : {}.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>Envoi impossible : le paquet Python posthog est absent.</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Envoi impossible : l’adresse du serveur « {} » doit commencer par https:// et se terminer après le nom du serveur.</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>Arrêté au contrôle final : le paquet Python posthog aurait envoyé autre chose que ce que vous avez accepté. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>Le partage redevient possible lorsque FreeCAD démarre sans une telle variable.</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>La personne qui gère cet ordinateur peut changer cela.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Mettez l’extension à jour dans le gestionnaire des extensions.</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>Pour l’installer, ouvrez Outils → Gestionnaire des extensions, cherchez l’extension Telemetry et choisissez Mettre à jour ou Réinstaller : le gestionnaire des extensions installe ce qui manque. Redémarrez ensuite FreeCAD.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Corrigez-la dans Édition → Préférences → Télémétrie, sous Avancé.</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>Ce qui attend est conservé. L’envoi reprendra avec une autre version de posthog.</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>Un autre programme a ouvert le fichier, peut-être une sauvegarde ou un autre FreeCAD : attendez, ou fermez-le.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>Assurez-vous que vous pouvez écrire dans le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>Assurez-vous que le fichier et son dossier vous appartiennent et ne sont pas des liens.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Un nouvel essai a lieu à quelques secondes d’intervalle.</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Le fichier : {}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Pas encore enregistré : %n modification. Elle peut être perdue quand FreeCAD se ferme.</numerusform>
            <numerusform>Pas encore enregistré : %n modifications. Elles peuvent être perdues quand FreeCAD se ferme.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Une erreur dans cette extension : {}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>L’envoi est arrêté jusqu’au prochain démarrage de FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>Le serveur a accepté {events} ({size}) {when}.</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>Le serveur a refusé {events} : {words}. L’historique en garde la trace.</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Dernier envoi accepté par le serveur {}. Sa trace dans l’historique a été effacée, ou est plus ancienne que la durée de conservation.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>Le serveur a demandé d’attendre.</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Le serveur a répondu « {} » au lieu d’accepter ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Le serveur est injoignable : {}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Premier échec : {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>En attente sur cet ordinateur : {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>En attente sur cet ordinateur : {events} ({sessions}).</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>L’ancienne extension Telemetry est aussi installée, dans le dossier « {} ». Elle envoie des données de son côté et n’est pas montrée ici ; vous pouvez la désinstaller dans le gestionnaire des extensions.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Cette extension est installée deux fois : « {used} » est utilisé, « {other} » ne l’est pas. Supprimez le dossier dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>Ce que le serveur a accepté auparavant y reste 90 jours, sauf si vous demandez sa suppression.</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>Il a été demandé au serveur de supprimer ce qu’il a accepté auparavant ; « Vos données » montre sa réponse.</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>Prochain envoi : au prochain démarrage de FreeCAD.</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>Prochain essai : dans un instant.</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Prochain essai : {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>Mettre la télémétrie en pause</translation>
    </message>
    <message>
        <source>Records and sends nothing until you resume</source>
        <translation>N’enregistre et n’envoie rien jusqu’à ce que vous repreniez</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Préférences de la télémétrie…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>Ouvre la page Télémétrie des préférences de FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Nouvel ID de télémétrie…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>Explique ce que change un nouvel ID aléatoire, et en crée un</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Demander une copie des données de télémétrie…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>Montre comment obtenir une copie des données conservées sous votre ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Reprendre la télémétrie</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>Met fin à la pause</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>Affiche ou masque le panneau qui montre ce que ce FreeCAD partage avec ses développeurs</translation>
    </message>
</context>
</TS>
