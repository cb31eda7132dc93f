<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- French: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>Télémétrie</translation>
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
        <source>Your ID</source>
        <translation>Votre ID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>Un nombre aléatoire qui identifie vos données sur le serveur. Il est créé lorsque vous acceptez de partager des données ; un ID laissé par l’extension Telemetry précédente est réutilisé.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>Ce qu’est l’événement, par exemple freecad_startup.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>Un nombre aléatoire, afin qu’un événement envoyé deux fois ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Heure de l’événement</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>Quand il a été enregistré, selon l’horloge de votre ordinateur, en UTC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>Identifie, sur le serveur, le projet auquel appartiennent les données. Elle est publique et identique pour tous ceux qui ne l’ont pas modifiée.</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Heure d’envoi</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>Quand le message a été créé, selon l’horloge de votre ordinateur, en UTC.</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>Migration historique</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>Toujours non.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Bibliothèque d’envoi</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>Le nom et la version de la bibliothèque logicielle qui communique avec le serveur.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>Ce que comporte toute connexion à un serveur web : le nom du serveur, la longueur et la forme du message, et votre adresse IP, qui ne fait pas partie des données. Si vous utilisez un proxy, il peut ajouter ses propres lignes.</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Demande de suppression</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>Seulement si vous demandez la suppression : votre ID ainsi que le nom et la version de cette extension sont envoyés au service de suppression, qui voit votre adresse IP en même temps que votre ID.</translation>
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
        <source>Changed settings</source>
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
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Vue en rotation</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Vue en rotation libre</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball classique</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Rounded Arcball</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centre de la fenêtre</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Faire glisser sur le curseur</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centre de l’objet</translation>
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
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>Montre à quelle fréquence FreeCAD se ferme de façon inattendue et dans quels environnements, afin que les pires bogues soient corrigés en premier.</translation>
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
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>L’heure à laquelle FreeCAD a été démarré.</translation>
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
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>L’heure à laquelle FreeCAD a été fermé.</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>Un démarrage sans fermeture laisse penser que FreeCAD s’est fermé de façon inattendue. Montre à quelle fréquence cela se produit et dans quelles versions.</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Fermeture inattendue</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>Une session précédente de FreeCAD a planté, a été tuée ou s’est terminée par une coupure de courant.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Version majeure</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>Le premier nombre de la version de FreeCAD, par exemple 1 dans 1.2.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Version mineure</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>Le deuxième nombre de la version de FreeCAD, par exemple 2 dans 1.2.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Version corrective</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>Le troisième nombre de la version de FreeCAD, par exemple 3 dans 1.2.3.</translation>
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
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>Le numéro de révision du code source à partir duquel FreeCAD a été compilé.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>le numéro seulement</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilé par</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Qui a produit ce FreeCAD, pour autant qu’on puisse le savoir : le projet FreeCAD (« official »), une distribution ou un autre empaqueteur (« packager »), quelqu’un qui l’exécute là où il a été compilé (« own »), ou quelqu’un qui a modifié son code source (« other »).</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>le dépôt source indiqué par FreeCAD, et le format de son paquet</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>un mot parmi cinq ; l’adresse du dépôt n’est pas envoyée</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Version de Qt</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>La version de la boîte à outils avec laquelle l’interface utilisateur de FreeCAD est construite.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Version de PySide</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>La version de la bibliothèque qui permet au code Python d’utiliser Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Version d’Open CASCADE</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>La version du noyau géométrique de FreeCAD.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Version de Coin</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>La version de la bibliothèque qui effectue le rendu de la vue 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Version de FreeCAD de cette session</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>La version de FreeCAD qui s’est fermée de façon inattendue.</translation>
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
        <source>The version of Qt in that session.</source>
        <translation>La version de Qt dans cette session.</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>Durée de cette session</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>Combien de temps FreeCAD a fonctionné avant de se fermer de façon inattendue, sous forme de tranche.</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>heures des sessions conservées par cette extension sur cet ordinateur</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>une tranche parmi cinq</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>Dernier atelier de cette session</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>L’atelier qui était actif quand FreeCAD s’est fermé de façon inattendue.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() dans cette session</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Fermetures normales auparavant</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>Le nombre de sessions fermées normalement depuis la fermeture inattendue précédente, sous forme de tranche.</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>la base de données locale de cette extension</translation>
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
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>Les versions du noyau du système d’exploitation et de son paquet.</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>numéros de version et de paquet seulement</translation>
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
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>numéros de version seulement ; une date est envoyée comme « rolling »</translation>
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
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>La version de FreeCAD, sa compilation et les versions de ses bibliothèques, et les heures de ses démarrages et fermetures. Après une fermeture inattendue : la version de FreeCAD et celle de Qt dans cette session, sa durée, son dernier atelier, et le nombre de sessions fermées normalement auparavant.</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>Système d’exploitation, processeur, mémoire, carte graphique et écrans de cet ordinateur, manière dont FreeCAD a été installé, et version de Python.</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>La configuration de FreeCAD : langue, thème, unités, navigation, ateliers, panneaux et outils de Sketcher.</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>Les noms des extensions installées qui figurent dans le catalogue officiel d’extensions. Les autres extensions sont seulement comptées.</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Les réglages de FreeCAD qui diffèrent de leurs valeurs par défaut, et le nombre de vos raccourcis, barres d’outils, macros et kits de préférences. Peu de gens modifient les mêmes réglages, si bien que leur combinaison peut vous distinguer.</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>Cet historique est aussi celui d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>Il contient des sessions de FreeCAD d’un autre ordinateur, ou d’avant la réinstallation du système d’exploitation. Les données des deux sont envoyées sous le même ID.</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>Nouvel ID ici…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Ouvre une fenêtre où vous pouvez passer à un nouvel ID.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>Conserver l’ID</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>Conserve l’ID actuel. Cet ordinateur ne sera plus mentionné.</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>Il n’y a pas d’ID sur cet ordinateur, il n’y a donc pas de données à demander.</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>Il a été demandé à votre logiciel de messagerie d’ouvrir l’e‑mail. S’il ne l’a pas fait, copiez le texte et envoyez-le à l’adresse de la première ligne.</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>Texte copié. Envoyez-le à l’adresse de la première ligne.</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>Demandez par e‑mail une copie de tout ce qui est conservé sous votre ID. La FreeCAD project association vous l’enverra.</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>La FreeCAD project association, à laquelle cet e‑mail est adressé, ne peut vous envoyer qu’une copie des données qui lui ont été envoyées.</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>Demander une copie de vos données</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>Cet e‑mail relie votre ID à votre nom et à votre adresse e‑mail. Les données de télémétrie elles-mêmes ne contiennent ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID :</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>ID dont vous demandez les données</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
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
        <source>&amp;Open e-mail program</source>
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
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>la version {version} est installée, la version {needed} ou ultérieure est nécessaire</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>les certificats indiqués par la variable {} sont illisibles</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>l’adresse du proxy n’est pas valide</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>l’adresse du proxy ne commence pas par http://, socks4:// ou socks5://</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>un proxy SOCKS est configuré, mais le paquet Python PySocks est absent ; il s’installe avec pip</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>le proxy est injoignable : {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>le proxy ne s’est pas connecté au serveur ; son statut est {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>le proxy ne s’est pas connecté au serveur</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>autre chose a répondu, peut-être la page de connexion d’un réseau : {status} {text}</translation>
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
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>« {} » dans le contenu n’est pas ce qui était attendu</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>le contenu compressé comporte plus que son texte</translation>
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
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>son dossier ne permet pas de verrouiller des fichiers, et un autre FreeCAD l’utilise peut-être</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
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
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id} ({first} – {last}) : {state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>ID copié. Gardez-le pour vous.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>Contact : {}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}, {when}, {id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>Annule la demande. Si elle est déjà en cours d’envoi, le service l’a peut-être reçue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>Envoie de nouveau la demande.</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>Copie cet ID en entier.</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Demander la suppression…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>Ouvre une fenêtre où vous pouvez demander la suppression des données conservées sous cet ID.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>Vous pouvez demander une copie des données conservées sous votre ID, ou leur suppression. Quiconque connaît l’ID peut faire de même : gardez-le pour vous.</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>Demander une copie…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>Ouvre des instructions et un e‑mail préparé pour demander une copie de vos données.</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>Ouvre une fenêtre où vous pouvez demander la suppression des données conservées sous un ID.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Avis de confidentialité</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>Explique à quoi servent les données, qui en est responsable, combien de temps elles sont conservées, et vos droits.</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Liste des données</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>Affiche toutes les données que cette version de l’extension peut envoyer.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Ce qui n’est pas collecté</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>Affiche ce qui ne fait jamais partie des données.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Vos décisions</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>Affiche ce que vous avez décidé et quand, tel qu’enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Statistiques publiques</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Ouvre une page dans votre navigateur web.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e‑mail</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>Ouvre votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>Copie l’adresse e‑mail de la FreeCAD project association.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>ID précédents</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>« Effacer… » sur la page « Envois » efface aussi ces fichiers.</translation>
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
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Catégories</translation>
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
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>dans la fenêtre de consentement</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>dans la fenêtre de consentement, données supplémentaires refusées</translation>
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
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>reprise des réglages de FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>dans les paramètres de FreeCAD</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>avec une demande de suppression</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisée</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>à la désinstallation de l’extension</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>Sont aussi effacés :</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>Ceci efface l’historique sur cet ordinateur : ce qui a été envoyé, quand, et la réponse du serveur. Les données sur le serveur ne sont pas concernées. Pour les faire supprimer, utilisez la page « Vos données ».</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>Vos décisions et vos ID sont conservés, car une copie ou une suppression ne peut être demandée qu’avec l’ID.</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>&amp;Conserver les données non envoyées</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>Ceci prend effet immédiatement et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON : tout (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV : tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>Exporter avec les ID complets</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>Quiconque connaît votre ID peut demander vos données, ou leur suppression. Gardez le fichier pour vous.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Exporter avec les ID complets…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Impossible d’enregistrer le fichier : {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Enregistré sous {}.</translation>
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
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>demain à {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>hier à {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>hier à {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>le {date} à {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>, </source>
        <comment>in a short list</comment>
        <extracomment>Stands between the words of a short list, as in &quot;Startup, System, Addons&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Demande de suppression</translation>
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
        <source>Waiting</source>
        <comment>result</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>En attente sur cet ordinateur. Sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>En cours d’envoi au serveur.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>Rejeté par le serveur. Ne sera pas renvoyé.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>Arrêté par le contrôle final sur cet ordinateur. Attend qu’une autre version du paquet Python posthog soit installée ou que l’adresse du serveur change.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>Effacé de cet ordinateur avant que le serveur ne l’accepte.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>Divisé</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>Trop volumineux pour le serveur. Divisé et envoyé en plusieurs parties.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>Une remarque de cette extension. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>Le service de suppression a accepté la demande.</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>Le service de suppression n’a trouvé aucune donnée sous cet ID.</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>Le service de suppression a rejeté la demande.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>Le service de suppression n’a pas traité la demande.</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>Aucune réponse reçue. Le service de suppression a peut-être reçu la demande.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>accepté par le serveur</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>rejeté par le serveur</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>trop volumineux, divisé</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>aucune donnée trouvée</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>interrompu, résultat inconnu</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when} : {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>Le contenu a été effacé pour gagner de la place. Restent enregistrés : heure, destination, taille et résultat.</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Impossible de charger ceci : {}</translation>
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
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>Vous n’avez pas d’ID. Il n’en est créé un que si vous choisissez « Partager ».</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>Masquer l’ID complet</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>Abrège de nouveau l’ID.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>Afficher l’ID complet</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>Affiche l’ID complet, ici et sur les pages.</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>L’ID complet a été copié. Gardez-le pour vous.</translation>
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
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>Un nombre aléatoire (UUID) qui identifie vos données sur le serveur. Gardez-le pour vous : quiconque le connaît peut demander une copie de vos données ou leur suppression.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>Copie l’ID complet.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>Nouvel ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Ouvre une fenêtre où vous pouvez passer à un nouvel ID.</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>Suppression demandée</translation>
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
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Données non envoyées sous l’ancien ID : {}.</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>Les données de cet ordinateur seront envoyées sous un nouvel ID aléatoire. Votre ancien ID n’est pas communiqué au serveur, mais des données semblables pourraient encore laisser penser que les deux ID sont les vôtres.</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>&amp;Créer un nouvel ID</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>Le partage est désactivé, donc aucun nouvel ID n’est créé maintenant. Votre ID actuel devient un ID précédent. Si vous réactivez le partage, un nouvel ID aléatoire est créé.</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>Ne plus &amp;utiliser cet ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>Nouvel ID</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>Un nouvel ID ne supprime pas les données déjà envoyées. Elles restent sur le serveur sous l’ancien ID pendant 90 jours au plus, ou jusqu’à leur suppression à votre demande. L’ancien ID est conservé sur cet ordinateur afin que vous puissiez encore demander la suppression.</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>&amp;Demander la suppression des données envoyées sous l’ancien ID</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>L’&amp;envoyer sous l’ancien ID</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>L’e&amp;ffacer</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
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
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>Seuls les plus récents sont affichés ici. La page « Envois » les contient tous.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>Ceci serait envoyé si FreeCAD démarrait maintenant. Les catégories inchangées sont omises pendant une semaine au plus.</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>Rien n’est envoyé pendant que le partage est en pause. Après la pause, ceci serait envoyé.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>Rien n’est envoyé, car le partage est désactivé. Voici les valeurs actuelles sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>Rien n’est envoyé, car vous n’avez pas encore décidé. Voici les valeurs actuelles sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>Rien n’est envoyé, car le partage est bloqué.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Affichage</translation>
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
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Prochain envoi</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>Pages du panneau</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>Page du panneau</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Jusqu’au redémarrage de FreeCAD</translation>
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
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>Avec chaque événement</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>Ce qui accompagne les données</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>Modifiées seulement</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>Avec les clés</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>Tel qu’envoyé</translation>
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
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Avant :</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clé :</translation>
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
        <source>Read from:</source>
        <translation>Lu dans :</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Réduit à :</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>Dans la liste des données depuis :</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>version {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Envoyé avec chaque événement</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>un ID aléatoire, créé lorsque vous partagez</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>un nombre aléatoire, créé à l’enregistrement</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>à l’enregistrement</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>au démarrage de FreeCAD</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>à la fermeture de FreeCAD</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>Écrit par une version plus récente de cette extension</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} avec nom, {counted} sans)</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>Cette version ne l’envoie pas et ne le modifie pas. La désactivation du partage l’efface.</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Données non envoyées</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>hors partage</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copier l’explication</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>Données en clair</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>Les catégories et leurs valeurs, sous forme d’arborescence.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>Affiche les données de cette catégorie, avec leurs valeurs actuelles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Détails : {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>La désactivation du partage prend effet avec OK ou Appliquer.</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>Avant que le partage soit activé, vous voyez tout ce qui serait envoyé et votre accord vous est demandé ; votre choix prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Pas de pause</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>Cette adresse ne peut pas être enregistrée. Elle doit commencer par https:// et se terminer après le nom du serveur, par exemple https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>Cette clé ne peut pas être enregistrée. Une clé ne doit contenir ni espaces ni lettres accentuées.</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>Avec ce serveur et cette clé, vos données vont à qui les contrôle, et non au projet FreeCAD.</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>Les données sont envoyées au projet FreeCAD.</translation>
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
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>Partager des &amp;données de télémétrie avec le projet FreeCAD</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>Demander aussi la &amp;suppression de mes données du serveur</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>Pause, historique et barre d’état</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Pa&amp;use du partage :</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>Conserver l’&amp;historique sur cet ordinateur :</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>indéfiniment</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Afficher une &amp;icône dans la barre d’état</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
        <translation>Avancé : où les données sont envoyées</translation>
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
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>Utiliser le serveur de &amp;FreeCAD</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Données envoyées</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>Les boutons de cet onglet prennent effet immédiatement. OK et Annuler ne concernent que l’onglet Partage.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Ce FreeCAD est configuré pour envoyer des données à {}, et non au projet FreeCAD.</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Une demande de suppression va à {}, qui voit votre adresse IP en même temps que votre ID.</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>Ce qui suit sur le responsable, la conservation et les droits peut ne pas s’y appliquer.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>Le responsable du traitement de vos données est la FreeCAD project association AISBL ({}). PostHog traite les données pour le compte de l’association sur des serveurs situés dans l’Union européenne (Francfort). La société mère de PostHog est établie aux États-Unis.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>Les sessions de FreeCAD (toujours) et les catégories que vous choisissez, comme indiqué dans la liste des données. Rien n’est envoyé avant votre accord. Si la liste des données s’allonge, aucune des données supplémentaires n’est envoyée avant que vous ne l’acceptiez.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi servent les données</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>Elles aident les développeurs de FreeCAD à trouver des bogues, à choisir de meilleures valeurs par défaut, à décider quels systèmes, langues et versions anciennes prendre en charge, et à éviter de casser des extensions lorsque l’API change. Elles montrent aussi, dans les demandes de subvention, que FreeCAD est utilisé. La liste des données indique à quoi sert chaque valeur.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui peut les voir</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>Les données brutes : les dirigeants de l’association, les mainteneurs et les administrateurs système de FreeCAD. Les statistiques agrégées sont publiques sur {}.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>Votre consentement. Vous pouvez le retirer à tout moment ; cela ne compromet pas la licéité du traitement effectué avant ce retrait. FreeCAD fonctionne de la même façon, que vous partagiez des données ou non.</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>Comment retirer votre consentement</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>Choisissez « Désactiver… » dans le panneau Télémétrie, ou désactivez le partage dans Édition → Préférences → Télémétrie.</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>Lorsque vous désactivez le partage, les données non envoyées sont effacées et plus aucune donnée n’est envoyée. Cela seul ne supprime pas les données que le serveur a déjà acceptées : vous pouvez en demander la suppression au cours de la même étape, ou à tout moment sur la page « Vos données ».</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Combien de temps elles sont conservées</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>90 jours sur le serveur. Sur cet ordinateur, l’historique est conservé pendant la durée choisie dans les préférences (90 jours par défaut) ; vos décisions, ID et demandes sont conservés jusqu’à ce que vous supprimiez le dossier de la base de données locale.</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>Sont-elles liées à vous ?</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>Elles sont conservées sous un ID aléatoire, et non sous votre nom. Si l’extension Telemetry précédente a laissé son ID dans les réglages de FreeCAD, cet ID est réutilisé, afin que vous puissiez encore demander une copie ou la suppression des données envoyées sous celui-ci. Les données sont seulement pseudonymes : quiconque connaît votre ID peut savoir quelles données sont les vôtres et en demander une copie ou la suppression ; gardez-le donc pour vous. Un e‑mail au sujet de vos données relie l’ID à vous.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Votre adresse IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>Comme pour toute connexion, le serveur voit votre adresse IP. Elle ne fait pas partie des données. Chaque événement demande au serveur de ne pas rechercher votre localisation, et le serveur est configuré pour écarter les adresses IP.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>Vous avez le droit de consulter vos données, d’en obtenir une copie, de les faire rectifier ou supprimer, d’en faire limiter l’utilisation, de retirer votre consentement et d’introduire une réclamation auprès d’une autorité de protection des données. Utilisez la page « Vos données » pour une copie ou une suppression, et écrivez à l’adresse ci-dessus pour toute autre demande.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>Aucun nom, contenu ni dossier de vos documents ou d’autres fichiers. Aucune image de votre écran.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>Ni votre nom, ni votre nom d’utilisateur, ni votre adresse e‑mail, ni le nom de cet ordinateur.</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>Ce que vous faites dans FreeCAD</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>Aucune trace des commandes, outils ou touches que vous utilisez. Les heures des démarrages et des fermetures sont enregistrées et, après une fermeture inattendue, le dernier atelier et la durée approximative pendant laquelle FreeCAD a fonctionné.</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>Ce que vous avez nommé ou écrit</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>Aucun nom de vos macros, barres d’outils, raccourcis ou kits de préférences, ni des extensions qui ne figurent pas dans le catalogue officiel d’extensions : tout cela est seulement compté. Aucun texte que vous saisissez dans les réglages : là où pourrait figurer votre propre texte, le mot « custom » est envoyé à la place.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>Ni lieu ni fuseau horaire. Votre adresse IP ne fait pas partie des données ; l’avis de confidentialité indique qui la voit.</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Votre ordinateur</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>Aucun numéro de série ni autre numéro identifiant le matériel. Aucune liste d’autres programmes. Après une fermeture inattendue, ni rapport de plantage ni contenu de la mémoire de FreeCAD.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>Avis de confidentialité</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Ce qui n’est pas collecté</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>Version {version}, du {date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>Cette décision n’a pas été prise dans la fenêtre de consentement.</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Texte affiché à ce moment ({language}) :
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Liste des données</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>Toutes les données que cette version de l’extension peut envoyer. Choisissez une ligne pour lire ce que c’est et pourquoi c’est collecté.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Vos décisions</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>Vos décisions telles qu’enregistrées sur cet ordinateur, la plus récente en premier.</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>Texte affiché à ce moment</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>Sessions de FreeCAD (toujours)</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>Voulez-vous partager des données pour aider à améliorer FreeCAD ?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>Les développeurs de FreeCAD aimeraient savoir quelles versions, quels systèmes, quelles extensions et quels réglages sont utilisés, et à quelle fréquence FreeCAD se ferme de façon inattendue. Voici ci-dessous tout ce qui serait envoyé depuis cet ordinateur, avec les valeurs actuelles. Rien sur vos documents n’y figure : ni noms, ni contenus, ni dossiers. Rien n’est envoyé si vous ne choisissez pas « Partager ».</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Choisissez ce que vous partagez :</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>&amp;Ne pas partager</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Vous partagez déjà : {}. Cela ne change pas, quel que soit votre choix ici.</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>Voulez-vous partager des données supplémentaires ?</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>La liste des données s’est allongée depuis que vous avez accepté de partager. Voici ci-dessous toutes les données supplémentaires qui seraient envoyées depuis cet ordinateur, avec leurs valeurs actuelles. Aucune n’est envoyée sans votre accord.</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Choisissez ce que vous partagez en plus :</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>Ne p&amp;as partager ces données</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>Parta&amp;ger ces données</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Vous partageriez : {}.</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>Ferme cette fenêtre. Aucune donnée supplémentaire n’est partagée tant que vous n’avez pas décidé</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>Ferme cette fenêtre. Rien n’est partagé tant que vous n’avez pas décidé</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>seulement après une fermeture inattendue</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>S&amp;ystème</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>P&amp;références</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Extensions</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>Réglages &amp;modifiés – ce qui vous distingue le plus</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>Vous pouvez à tout moment retirer votre consentement et voir ce qui a été envoyé. FreeCAD fonctionne de la même façon dans les deux cas.</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>Les données vont à la FreeCAD project association AISBL. PostHog les conserve pour le compte de l’association dans l’UE pendant 90 jours, sous un ID aléatoire à la place de votre nom. Vous pouvez à tout moment retirer votre consentement, voir ce qui a été envoyé et demander une copie de vos données ou leur suppression. FreeCAD fonctionne de la même façon dans les deux cas.</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Impossible de déterminer ce qui serait envoyé, donc rien ne peut être partagé : {}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>Décider plus &amp;tard</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>Avis de &amp;confidentialité</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>Au proxy :</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>Réponse du proxy :</translation>
    </message>
    <message>
        <source>Response:</source>
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
        <source>No response received.</source>
        <translation>Aucune réponse reçue.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erreur : {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>Le serveur a demandé d’attendre %n seconde avant la prochaine tentative.</numerusform>
            <numerusform>Le serveur a demandé d’attendre %n secondes avant la prochaine tentative.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Seuls les premiers {} de la réponse sont conservés.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>Seul le début est affiché. Copier inclut tout.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copié sous forme de texte.</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>Ceci a été arrêté par le contrôle final sur cet ordinateur et n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>Rien n’est parvenu au serveur lors de cette tentative, car le proxy ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>Rien n’a été envoyé lors de cette tentative.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>Rien n’a été envoyé lors de cette tentative, car aucune connexion n’a pu être établie.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>Exactement comme à l’envoi, non compressé, sauf que votre ID est abrégé. Choisissez « Afficher » pour le voir en entier.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>Exactement comme à l’envoi, non compressé.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>Ceci n’a jamais été envoyé. Cela a été effacé de cet ordinateur avec son contenu.</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>Pas encore envoyé. À l’envoi, cela aura cet aspect.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Tentative d’envoi</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Ajouter des sauts de ligne</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>Ajoute des sauts de ligne pour rendre le texte JSON plus facile à lire. Ils ne font pas partie des données envoyées.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>Copie tout ce qui est affiché sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>Vous avez déjà fait cette demande.</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>Désactiver et demander la &amp;suppression</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>&amp;Demander la suppression</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>Il n’y a pas d’ID sur cet ordinateur, il n’y a donc pas de données dont demander la suppression.</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si vous demandez la suppression, le partage est désactivé, les données non envoyées sous cet ID sont effacées et la demande est envoyée à {}. L’ID ne sera plus utilisé.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si vous demandez la suppression, les données non envoyées sous cet ID sont effacées et la demande est envoyée à {}. L’ID ne sera plus utilisé.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si vous demandez la suppression, les données non envoyées sous cet ID sont effacées et la demande est envoyée à {}. Le partage sous votre ID actuel n’est pas concerné.</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>Le service de suppression voit votre adresse IP en même temps que cet ID. L’historique sur cet ordinateur est conservé.</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>Demander la suppression de vos données</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>Demande au service de suppression de supprimer tout ce qui est conservé sous un ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>&amp;Réessayer plus tard si le service de suppression est injoignable</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID :</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>ID dont les données doivent être supprimées</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
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
        <source>Copy request</source>
        <translation>Demande de copie</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Demande de suppression</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>Annulée ; le service de suppression l’a peut-être déjà reçue.</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>L’e‑mail a été préparé. C’est à vous de l’envoyer.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>Le service a accepté la demande. La suppression des données peut prendre un certain temps.</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>Vous avez annulé cette demande.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>En attente d’envoi.</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>Le service de suppression n’a trouvé aucune donnée sous cet ID. Il répond aussi ainsi tant que des données n’ont pas encore été traitées.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>Des données avaient été envoyées peu avant. Veuillez réessayer maintenant.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Des données avaient été envoyées peu avant. Veuillez réessayer à partir de : {}.</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Le service a rejeté la demande : {}.</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>Aucune nouvelle tentative ne sera faite automatiquement.</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Le service de suppression a demandé d’attendre jusqu’à : {}.</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Le service n’a pas pu traiter la demande. Il a répondu : {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Le service n’a pas pu être joint : {}.</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>suppression demandée</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>aucune donnée trouvée sur le serveur</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>données de plus de 90 jours</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>peut-être sur le serveur</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>suppression acceptée : {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>Aucun message ne correspond à « {} ».</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>Demande de suppression pour l’ID {id}, à {server}.</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events}, ID : {id}.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} vers {server}, sous l’ID {id}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>Enregistre l’historique dans un fichier, sans les ID complets.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Exporter avec les ID complets…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>Rechercher noms, valeurs, clés</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>Trouve les noms, valeurs et clés. Entrée : occurrence suivante, Maj+Entrée : occurrence précédente.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Afficher ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>Ouvre une fenêtre où vous pouvez effacer l’historique sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>Vous avez choisi de ne pas partager les données supplémentaires. Vous pouvez les revoir et changer d’avis.</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>La liste des données contient des données pour lesquelles votre accord ne vous a pas encore été demandé. Tant que vous n’avez pas décidé, seul ce que vous avez accepté est envoyé.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>Met le partage en pause jusqu’à ce que vous le repreniez. Utilisez la flèche pour choisir d’autres durées.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>Reprend le partage.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>Affiche ce qui serait envoyé et vous demande votre consentement.</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>Gestionnaire des extensions…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Ouvrir les préférences…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>Demande de suppression pour {id} : {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>Désactive le partage et retire votre consentement. Vous demande d’abord confirmation.</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>Données supplémentaires…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>Ouvre les préférences, où vous choisissez ce que vous partagez.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>Envoie maintenant les données non envoyées, sans attendre.</translation>
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
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>Ouvrir le panneau Télémétrie</translation>
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
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n jour avec des événements rejetés ou arrêtés</numerusform>
            <numerusform>%n jours avec des événements rejetés ou arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>30 derniers jours : rien d’accepté, rien en attente</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>30 derniers jours : {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n événement accepté</numerusform>
            <numerusform>%n événements acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n événement en attente</numerusform>
            <numerusform>%n événements en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n événement rejeté</numerusform>
            <numerusform>%n événements rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n événement arrêté avant l’envoi</numerusform>
            <numerusform>%n événements arrêtés avant l’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n événement effacé sans être envoyé</numerusform>
            <numerusform>%n événements effacés sans être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day} – {text}</translation>
    </message>
</context>
<context>
    <name>TelemetryTurnOffDialog</name>
    <message numerus="yes">
        <source>%n unsent event(s) will be deleted.</source>
        <translation>
            <numerusform>%n événement non envoyé sera effacé.</numerusform>
            <numerusform>%n événements non envoyés seront effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>Désactiver le partage</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>Désactiver le partage ?</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>Demander &amp;aussi la suppression de mes données du serveur</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>Partage bloqué par la variable d’environnement {}.</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Partage bloqué par des variables d’environnement : {}.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>Partage bloqué par une règle d’administration de cet ordinateur.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>Partage bloqué par une règle d’administration de cet ordinateur : {}.</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Impossible d’utiliser la base de données locale : {}. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>La base de données locale a été créée par une version plus récente de cette extension. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Envoi impossible : le paquet Python posthog est inutilisable : {}.</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>Le paquet Python posthog est absent.</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Envoi impossible : l’adresse du serveur « {} » doit commencer par https:// et se terminer après le nom du serveur.</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>Arrêté par le contrôle final : le paquet Python posthog aurait envoyé autre chose que les données enregistrées. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>Pour permettre le partage, démarrez FreeCAD sans une telle variable.</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>L’administrateur de cet ordinateur peut changer cela.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Mettez l’extension à jour dans le gestionnaire des extensions.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Corrigez-la dans Édition → Préférences → Télémétrie, sous Avancé.</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>Les données non envoyées sont conservées. Elles seront envoyées une fois qu’une autre version de posthog sera installée.</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>Le gestionnaire des extensions propose de l’installer à son ouverture. Redémarrez ensuite FreeCAD.</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>S’il ne le propose pas (FreeCAD 1.0), désinstallez-y cette extension, puis réinstallez-la. La désinstallation désactive le partage.</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>Redémarrer FreeCAD peut aider.</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>Dans le gestionnaire des extensions, ouvrez les dépendances de Python (FreeCAD 1.1 : dans le menu à engrenage) et mettez tout à jour. Redémarrez ensuite FreeCAD.</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>Si posthog n’y figure pas, mettez-le à jour de la même façon qu’il a été installé.</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>Un autre programme utilise le fichier, peut-être une sauvegarde ou un autre FreeCAD. Attendez, ou fermez ce programme.</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>Libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>Assurez-vous d’avoir le droit d’écrire dans le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>Assurez-vous que le fichier et son dossier vous appartiennent, et qu’aucun des deux n’est un lien symbolique.</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Fichier : {}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>Une nouvelle tentative a lieu à quelques secondes d’intervalle.</translation>
    </message>
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
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>Écrit par une version plus récente de cette extension.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>Rien n’est partagé tant que vous n’avez pas décidé.</translation>
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
        <source>Paused until FreeCAD restarts.</source>
        <translation>Partage en pause jusqu’au redémarrage de FreeCAD.</translation>
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
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>Partage en pause jusqu’à {day} à {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Partage en pause jusqu’au {date} à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Pas encore enregistré : %n modification. Elle peut être perdue quand FreeCAD se ferme.</numerusform>
            <numerusform>Pas encore enregistré : %n modifications. Elles peuvent être perdues quand FreeCAD se ferme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erreur dans cette extension : {}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>L’envoi est arrêté jusqu’au redémarrage de FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>Dernier message accepté {when} ({events}).</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>Dernier message rejeté {when} ({events}). Réponse : « {reason} »</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Le serveur a accepté des données pour la dernière fois {}. Leur historique a été effacé ou a expiré.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>Le serveur a demandé de réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Le serveur n’a pas accepté les données. Réponse : « {} »</translation>
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
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Données non envoyées : {}.</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Données non envoyées : {events} ({sessions}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>Parmi elles, %n événement ne peut être envoyé que par une version plus récente de cette extension.</numerusform>
            <numerusform>Parmi elles, %n événements ne peuvent être envoyés que par une version plus récente de cette extension.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>L’extension Telemetry précédente est aussi installée, dans le dossier « {} ». Elle envoie des données de son côté, et ces données ne sont pas affichées ici. Vous pouvez la désinstaller dans le gestionnaire des extensions.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Cette extension est installée deux fois : « {used} » est utilisé, « {other} » ne l’est pas. Supprimez le dossier dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>« Copier la configuration » de FreeCAD a laissé une copie de la base de données locale : {}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>Une base de données locale endommagée a été mise de côté : {}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>Rien n’est collecté ni envoyé d’ici là.</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>Vous partagez : {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>%n événement non envoyé a été effacé.</numerusform>
            <numerusform>%n événements non envoyés ont été effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>Les fermetures inattendues ne peuvent pas être détectées : le dossier de la base de données locale ne permet pas de verrouiller des fichiers.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent peut-être lire la base de données locale.</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>Les données envoyées auparavant restent sur le serveur pendant 90 jours au plus, sauf si vous en demandez la suppression.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>Prochain message : au prochain démarrage de FreeCAD.</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>Prochaine tentative : dans un instant.</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Prochaine tentative : {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>Mettre la télémétrie en pause</translation>
    </message>
    <message>
        <source>Stops recording and sending data until you resume</source>
        <translation>Arrête d’enregistrer et d’envoyer des données jusqu’à ce que vous repreniez le partage</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Préférences de la télémétrie…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>Ouvre la page Télémétrie des préférences</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Nouvel ID de télémétrie…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>Explique ce que change un nouvel ID aléatoire et vous permet d’en créer un</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Demander une copie des données de télémétrie…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>Montre comment demander une copie des données conservées sous votre ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Reprendre la télémétrie</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>Reprend l’enregistrement et l’envoi des données</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>Affiche ou masque le panneau qui liste les données envoyées par ce FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>Désactiver la télémétrie…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>Désactive le partage et retire votre consentement ; vous demande d’abord confirmation</translation>
    </message>
</context>
</TS>
