<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Italian: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="it" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>Telemetria</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>insieme chiuso</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>intervalli</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>contati, in intervalli</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>gli ambienti di FreeCAD e degli addon pubblici</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Il tuo ID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>Un numero casuale che identifica i tuoi dati sul server. Viene creato quando accetti di condividere i dati; un ID lasciato dal precedente addon Telemetry viene riutilizzato.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nome dell&apos;evento</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>Che cos&apos;è l&apos;evento, per esempio freecad_startup.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID dell&apos;evento</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>Un numero casuale, così che un evento inviato due volte conti una volta sola.</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Orario dell&apos;evento</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>Quando è stato registrato, secondo l&apos;orologio del tuo computer, in UTC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>Identifica sul server il progetto a cui appartengono i dati. È pubblica e uguale per tutti coloro che non l&apos;hanno modificata.</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Orario di invio</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>Quando è stato creato il messaggio, secondo l&apos;orologio del tuo computer, in UTC.</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>Migrazione storica</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>Sempre no.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Libreria di invio</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>Il nome e la versione della libreria software che comunica con il server.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>Ciò che comporta ogni connessione a un server web: il nome del server, la lunghezza e la forma del messaggio e il tuo indirizzo IP, che non fa parte dei dati. Un proxy, se lo usi, può aggiungere righe proprie.</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Richiesta di rimozione</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>Solo se richiedi la rimozione: il tuo ID e il nome e la versione di questo addon vanno al servizio di rimozione, che vede il tuo indirizzo IP insieme al tuo ID.</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>Mostra su quali addon si fa affidamento, così che una modifica dell&apos;interfaccia di programmazione di FreeCAD possa non danneggiarli.</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>Addon installati</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>I nomi degli addon pubblici installati; quelli privati sono solo contati.</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>nomi degli addon del catalogo pubblico di FreeCAD</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>Addon</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>I nomi degli addon installati che sono nel catalogo pubblico di FreeCAD.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>cartelle nella cartella Mod dell&apos;utente e i loro package.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>solo addon pubblici; ogni altro addon è contato, non nominato</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>Numero di addon</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>Quanti addon sono installati, compresi quelli privati.</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>Mostra quanti addon non sono pubblici e quanto sono importanti gli addon.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>cartelle nella cartella Mod dell&apos;utente</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>contati</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>Mostra quali valori predefiniti vengono modificati, così che FreeCAD possa partire con valori migliori.</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>Mostra quante persone adattano FreeCAD al proprio lavoro, e in che modo.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences, le preferenze elencate in docs/data-catalog.md</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Impostazioni modificate</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>Quali impostazioni di FreeCAD differiscono dai valori predefiniti; la parte più individuale.</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>nomi delle impostazioni proprie di FreeCAD, ciascuna con uno dei suoi valori</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>nomi delle impostazioni proprie di FreeCAD; i loro numeri non vengono inviati</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>parti di FreeCAD, ciascuna con un intervallo di numeri</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>Opzioni e scelte modificate</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>Le opzioni e le scelte proprie di FreeCAD che differiscono dal valore predefinito, con il loro valore.</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>solo impostazioni definite da FreeCAD stesso, solo valori dei loro insiemi chiusi</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>Numeri modificati</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>I numeri propri di FreeCAD che differiscono dal valore predefinito, senza il loro valore.</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>solo i nomi</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>Altre impostazioni modificate</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>Quante altre impostazioni sono memorizzate, per ogni parte di FreeCAD, in intervalli.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences, tutte le altre preferenze</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>Scorciatoie da tastiera proprie</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>Quante scorciatoie da tastiera, circa, sono state modificate.</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>Barre degli strumenti proprie</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>Quante barre degli strumenti, circa, sono state create.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>Quante macro ci sono, circa.</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>file nella cartella delle macro</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>Pacchetti di preferenze propri</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>Quanti pacchetti di preferenze, circa, sono stati salvati.</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>cartelle in SavedPreferencePacks</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>Come si vogliono trovare aiuto, esempi e addon, e quali valori predefiniti di questi strumenti non vanno bene?</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>Quali dimensioni e stili di testi e quote vengono modificati nei disegni di Draft, così che i nuovi disegni siano giusti fin dall&apos;inizio?</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>Quali valori predefiniti dell&apos;ambiente Assembly vengono modificati, così che assemblare richieda meno clic?</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>Quali valori predefiniti dell&apos;ambiente BIM vengono modificati per primi da architetti e ingegneri?</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>Quali valori predefiniti dell&apos;ambiente CAM vengono modificati prima di fresare, e quelli prudenti sono graditi?</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>Quali valori predefiniti della vista 3D vengono modificati, così che i modelli appaiano bene e siano disegnati velocemente sulla maggior parte dei computer?</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>Come si vuole che il proprio lavoro sia salvato, copiato e recuperato, e i valori predefiniti sicuri sono quelli che vengono mantenuti?</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>Quali valori predefiniti dell&apos;ambiente Draft, della sua griglia e del suo aggancio vengono modificati?</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>Quali valori predefiniti delle pagine e delle viste dei disegni vengono modificati in TechDraw?</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>Quali norme di disegno, frecce e stili di quota vengono scelti in TechDraw, così che i nuovi disegni partano da quelli più comuni?</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>Con quali impostazioni si importano ed esportano i file di altri programmi, così che gli scambi comuni funzionino senza modifiche?</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>Quali valori predefiniti dell&apos;ambiente FEM vengono modificati?</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>Quali impostazioni di mesher e solutori servono per le simulazioni, così che la prima esecuzione riesca più spesso?</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>Con quali impostazioni si importano ed esportano i modelli IFC?</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>Quali valori predefiniti della finestra principale, delle sue barre degli strumenti, dei pannelli e dei messaggi vengono modificati, così che FreeCAD possa partire con valori migliori?</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>Quali valori predefiniti dei materiali e della misurazione vengono modificati?</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>Quali valori predefiniti di Part e Part Design vengono modificati, così che la modellazione solida funzioni meglio fin dall&apos;inizio?</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>Come si ruota, si ingrandisce e si sposta la vista, così che i primi minuti con FreeCAD risultino familiari?</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>Quali valori predefiniti delle macro, della console Python e dell&apos;editor vengono modificati da chi scrive script?</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>Quali valori predefiniti dell&apos;albero del modello e della selezione vengono modificati, così che gli oggetti si trovino e si scelgano più in fretta?</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>Quali valori predefiniti dell&apos;aspetto degli schizzi vengono modificati, così che siano più facili da leggere?</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>Quali valori predefiniti degli strumenti e dei vincoli di Sketcher vengono modificati per primi, così che se ne possano scegliere di migliori?</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>Quali valori predefiniti dei fogli di calcolo vengono modificati?</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>Che cosa si vuole vedere all&apos;avvio di FreeCAD?</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>In quali unità e con quanti decimali si lavora, così che la scelta al primo avvio vada bene per la maggior parte?</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>Mostra quali pannelli si tengono aperti e dove, così che si possa scegliere una prima disposizione migliore.</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>Se questo pannello è visibile.</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>Su quale lato della vista 3D è sovrapposto questo pannello, se lo è.</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>Se la sovrapposizione che contiene questo pannello è trasparente.</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>La larghezza della sovrapposizione che contiene questo pannello, in pixel.</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>L&apos;altezza della sovrapposizione che contiene questo pannello, in pixel.</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>Pannello Azioni: visibile</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>Pannello Azioni: lato della sovrapposizione</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>Pannello Azioni: trasparente</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>Pannello Azioni: larghezza</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>Pannello Azioni: altezza</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>Vista ad albero: visibile</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>Vista ad albero: lato della sovrapposizione</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>Vista ad albero: trasparente</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>Vista ad albero: larghezza</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>Vista ad albero: altezza</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>Vista proprietà: visibile</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>Vista proprietà: lato della sovrapposizione</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>Vista proprietà: trasparente</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>Vista proprietà: larghezza</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>Vista proprietà: altezza</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Console Python: visibile</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Console Python: lato della sovrapposizione</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Console Python: trasparente</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Console Python: larghezza</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Console Python: altezza</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>Vista report: visibile</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>Vista report: lato della sovrapposizione</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>Vista report: trasparente</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>Vista report: larghezza</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>Vista report: altezza</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>Pannello Modello: visibile</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>Pannello Modello: lato della sovrapposizione</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>Pannello Modello: trasparente</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>Pannello Modello: larghezza</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>Pannello Modello: altezza</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>i nomi dei temi e dei fogli di stile forniti con FreeCAD</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>le lingue di FreeCAD e i loro codici</translation>
    </message>
    <message>
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Tavola girevole</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Tavola girevole libera</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball classico</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Arcball arrotondato</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centro finestra</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Trascina al cursore</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centro oggetto</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>standard: mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>MKS: m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>consuetudinario USA: in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperiale decimale: in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>edilizia, Europa: cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>edilizia, USA: ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>piccole parti e CNC: mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperiale, ingegneria civile: ft, lb, mph</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>FEM: mm, N, s</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>metri decimali: m, m², m³</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>schede</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>solo quote</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>posizione e quote</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>l&apos;ultimo usato</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>ambienti di FreeCAD e degli addon pubblici</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>Mostra quali impostazioni si usano davvero, così che si possano scegliere valori predefiniti migliori.</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>Mostra quante persone usano ogni traduzione, così che l&apos;impegno vada dove serve.</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>Mostra quali aspetti grafici di FreeCAD vanno tenuti in buon ordine.</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>Mostra quali ambienti si usano, così che le modifiche non li danneggino e gli errori in essi vengano trovati.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>Come è configurato FreeCAD.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>La lingua delle finestre di FreeCAD.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>Il tema delle finestre di FreeCAD.</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>Foglio di stile</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>Il foglio di stile che disegna le finestre di FreeCAD.</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>Foglio di stile della sovrapposizione</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>Il foglio di stile che disegna i pannelli sovrapposti alla vista 3D.</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>Posizione e dimensione della finestra</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>Dov&apos;era sullo schermo la finestra di FreeCAD quando è stata chiusa l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>Mostra quanto spazio hanno i pannelli e le finestre di dialogo di FreeCAD.</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>quattro numeri interi</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>Sistema di unità</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>Il sistema di unità scelto.</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>Sketcher: un solo strumento di quotatura</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>Se un solo strumento crea ogni tipo di quota.</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>Sketcher: strumenti di quotatura separati</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>Se ogni tipo di quota ha il proprio strumento.</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>Sketcher: un solo strumento di coincidenza</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>Se un solo strumento unisce punti a punti e punti a linee.</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>Sketcher: un solo strumento orizzontale o verticale</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>Se un solo strumento sceglie tra orizzontale e verticale.</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>Sketcher: valori mostrati mentre si disegna</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>Quali valori si possono digitare accanto al puntatore mentre si disegna.</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>Ambienti in uso</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>Gli ambienti attivati, in ordine.</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>Ambienti disattivati</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>Gli ambienti disattivati.</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>Ambiente all&apos;avvio</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>L&apos;ambiente che FreeCAD apre per primo.</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>Selettore ambiente</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>Se gli ambienti si scelgono da un elenco o da schede.</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>Stile di navigazione</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>Che cosa fa il mouse nella vista 3D per ruotare, spostare e ingrandire.</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Stile orbita</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>Come un trascinamento del mouse ruota la vista 3D.</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Modalità rotazione</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>Il punto attorno al quale ruota la vista 3D.</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>Dimensione delle icone delle barre degli strumenti</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>La dimensione delle icone nelle barre degli strumenti, in pixel.</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>Mostra quanto spesso FreeCAD si chiude in modo imprevisto e in quali ambienti operativi, così che gli errori peggiori siano corretti per primi.</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>Mostra per quanto tempo vanno mantenute le versioni meno recenti di FreeCAD.</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>Mostra da quali compilazioni vengono gli errori e con quali librerie FreeCAD deve funzionare.</translation>
    </message>
    <message>
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>L&apos;ora in cui FreeCAD è stato avviato.</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>Mostra quante persone usano FreeCAD; viene chiesto al progetto quando domanda finanziamenti.</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>Versione di FreeCAD</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>Quale versione di FreeCAD è in esecuzione.</translation>
    </message>
    <message>
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>L&apos;ora in cui FreeCAD è stato chiuso.</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>Un avvio senza chiusura fa pensare che FreeCAD si sia chiuso in modo imprevisto. Mostra quanto spesso accade e in quali versioni.</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Chiusura imprevista</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>Una sessione precedente di FreeCAD è andata in crash, è stata terminata forzatamente o è finita per un&apos;interruzione di corrente.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versione principale</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>Il primo numero della versione di FreeCAD, per esempio 1 in 1.2.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versione secondaria</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>Il secondo numero della versione di FreeCAD, per esempio 2 in 1.2.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Versione di correzione</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>Il terzo numero della versione di FreeCAD, per esempio 3 in 1.2.3.</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>Mostra quali correzioni sono arrivate agli utenti e quali errori possono ancora colpirli.</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>Il numero di revisione del codice sorgente da cui è stato compilato FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo il numero</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilato da</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Chi ha creato questo FreeCAD, per quanto si può stabilire: il progetto FreeCAD («official»), una distribuzione o un altro pacchettizzatore («packager»), qualcuno che lo esegue dove è stato compilato («own») o qualcuno che ne ha modificato il sorgente («other»).</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>il repository dei sorgenti indicato da FreeCAD e il formato del pacchetto</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>una di cinque parole; l&apos;indirizzo del repository non viene inviato</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Versione di Qt</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>La versione del toolkit con cui è realizzata l&apos;interfaccia utente di FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Versione di PySide</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>La versione della libreria che permette al codice Python di usare Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Versione di Open CASCADE</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>La versione del motore geometrico di FreeCAD.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Versione di Coin</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>La versione della libreria che esegue il rendering della vista 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Versione di FreeCAD di quella sessione</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>La versione di FreeCAD che si è chiusa in modo imprevisto.</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>FreeCAD.Version() di quella sessione</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>Versione di Qt di quella sessione</translation>
    </message>
    <message>
        <source>The version of Qt in that session.</source>
        <translation>La versione di Qt in quella sessione.</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>versione di Qt in quella sessione</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>Sistema operativo di quella sessione</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>La famiglia del sistema operativo; va solo insieme alla categoria Sistema.</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>platform.system() in quella sessione</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>Durata di quella sessione</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>Per quanto tempo FreeCAD è rimasto in esecuzione prima di chiudersi in modo imprevisto, come intervallo.</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>orari delle sessioni conservati da questo addon su questo computer</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>uno di cinque intervalli</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>Ultimo ambiente di quella sessione</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>L&apos;ambiente che era attivo quando FreeCAD si è chiuso in modo imprevisto.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() in quella sessione</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Chiusure normali prima di allora</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>Il numero di sessioni chiuse normalmente dopo la chiusura imprevista precedente, come intervallo.</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>il database locale di questo addon</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>Mostra per quali piattaforme FreeCAD va compilato, provato e supportato.</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>Mostra in quali schermi devono stare le finestre e le finestre di dialogo di FreeCAD.</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>Mostra su quali computer FreeCAD deve essere abbastanza veloce.</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>Mostra da quali driver grafici vengono gli errori della vista 3D.</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>Mostra con quali versioni di Python devono funzionare FreeCAD e i suoi addon.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>Il tipo di computer, di sistema operativo e di schermo.</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>Tipo di processore</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>La famiglia del processore.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>La famiglia del sistema operativo.</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>Build del sistema operativo</translation>
    </message>
    <message>
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>Le versioni del kernel del sistema operativo e del suo pacchetto.</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo numeri di versione e di pacchetto</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Versione di Python</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>La versione di Python dentro FreeCAD.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>Lo spazio che la finestra di FreeCAD può usare.</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>QScreen.availableSize() dello schermo con la finestra di FreeCAD</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>Scala dello schermo</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>Quanti pixel dello schermo mostrano un pixel di un disegno.</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>Sistema operativo di questo evento</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>La famiglia del sistema operativo; va con ogni evento, per suddividere i numeri.</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>Versione del sistema operativo di questo evento</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>La versione del sistema operativo; va con ogni evento, per suddividere i numeri.</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>VERSION_ID in os-release, platform.mac_ver() o platform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>solo numeri di versione; una data viene inviata come «rolling»</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>Distribuzione Linux di questo evento</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>Il nome della distribuzione Linux; va con ogni evento, per suddividere i numeri.</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>NAME in os-release</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>Versione di Python di questo evento</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>La versione di Python dentro FreeCAD; va con ogni evento, per suddividere i numeri.</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>Implementazione di Python di questo evento</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>Quale implementazione di Python c&apos;è dentro FreeCAD; va con ogni evento.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>In quale forma FreeCAD è arrivato su questo computer.</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>Mostra quali pacchetti di FreeCAD vale la pena mantenere.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>la cartella di FreeCAD e variabili d&apos;ambiente come APPIMAGE</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>Server grafico</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>Quale parte del sistema mostra le finestre.</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName() e XDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Numero di schermi</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>Quanti schermi ci sono, quattro o più in un solo gruppo.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Core del processore</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>Quanti core ha, circa, il processore.</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Memoria principale</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>Quanta memoria principale c&apos;è, circa.</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf() o GetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>Grafica</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>Chi ha creato il driver grafico, se FreeCAD lo sa già.</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VENDOR) di un contesto che FreeCAD ha attivo</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>Versione di OpenGL</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>Il primo numero della versione di OpenGL, se FreeCAD lo sa già.</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VERSION) di un contesto che FreeCAD ha attivo</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo il primo numero</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>Aggiunto per il trasporto: aiuta a trovare errori nell&apos;invio stesso.</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>Aggiunto per il trasporto: non va cercato il luogo di nessuno.</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>Aggiunto per il trasporto: un evento inviato due volte mantiene il suo orario e conta una volta sola.</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>Il nome della libreria software che comunica con il server.</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>testo fisso</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>Versione della libreria di invio</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>La versione della libreria software che comunica con il server.</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>Nessuna geolocalizzazione</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>Chiede al server di non cercare da dove viene la connessione.</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>valore fisso</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>Mantieni l&apos;orario così com&apos;è</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>Chiede al server di mantenere l&apos;orario dell&apos;evento invece di correggerlo secondo l&apos;orario di invio.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>sempre sì</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>un numero intero da {low} a {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>un numero da {low} a {high}</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>un testo come «{example}», altrimenti «custom»</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>uno di: {names}; altrimenti «custom»</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>uno di: {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>il numero di una scelta: {choices}; le versioni più recenti di FreeCAD possono averne altre</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}, oppure {choices}; tutto il resto viene inviato come «custom»</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}; ogni altra cosa viene inviata come «custom»</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>un elenco: {what}; ogni altro nome che vi si trova viene inviato come «custom»</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>un elenco: {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>La versione di FreeCAD, la sua compilazione e le versioni delle librerie, e gli orari in cui si avvia e si chiude. Dopo una chiusura imprevista: la versione di FreeCAD e quella di Qt in quella sessione, la sua durata, il suo ultimo ambiente e quante sessioni si erano chiuse normalmente prima.</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>Sistema operativo, processore, memoria, grafica e schermi di questo computer, come è stato installato FreeCAD e la versione di Python.</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>Come è configurato FreeCAD: lingua, tema, unità, navigazione, ambienti, pannelli e strumenti di Sketcher.</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>I nomi degli addon installati che sono nel catalogo ufficiale degli addon. Gli altri addon vengono solo contati.</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Le impostazioni di FreeCAD che differiscono dai valori predefiniti e il numero delle tue scorciatoie, barre degli strumenti, macro e pacchetti preferenze. Poche persone modificano le stesse impostazioni, quindi la combinazione può distinguerti dagli altri.</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>Questa cronologia appartiene anche a un altro computer.</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>Contiene sessioni di FreeCAD di un altro computer, o precedenti alla reinstallazione del sistema operativo. I dati di entrambi vengono inviati con lo stesso ID.</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>Nuovo ID qui…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Apre una finestra in cui puoi passare a un nuovo ID.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>Mantieni l&apos;ID</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>Mantiene l&apos;ID attuale. Questo computer non verrà più menzionato.</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>Su questo computer non c&apos;è alcun ID, quindi non ci sono dati da richiedere.</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>Al tuo programma di posta è stato chiesto di aprire l&apos;e-mail. Se non l&apos;ha fatto, copia il testo e invialo all&apos;indirizzo nella prima riga.</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>Testo copiato. Invialo all&apos;indirizzo nella prima riga.</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>Richiedi per e-mail una copia di tutto ciò che è conservato con il tuo ID. Te la invierà la FreeCAD project association.</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>La FreeCAD project association, a cui va questa e-mail, può inviarti solo una copia dei dati che le sono stati inviati.</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>Richiedi una copia dei tuoi dati</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>Questa e-mail collega il tuo ID al tuo nome e al tuo indirizzo e-mail. I dati di telemetria in sé non contengono né l&apos;uno né l&apos;altro.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>ID di cui richiedi i dati</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Formato della copia</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>E-mail preparata</translation>
    </message>
    <message>
        <source>&amp;Open e-mail program</source>
        <translation>&amp;Apri il programma di posta</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copia il testo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>in attesa c&apos;erano più di {} eventi</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>in attesa c&apos;erano più di {} MB</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>in attesa da più di {} giorni</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>più grande di {} KiB</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>la condivisione è stata disattivata</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>la spunta della sua categoria è stata tolta</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>è stato creato un nuovo ID</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>è stata chiesta la rimozione dei dati</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>la cronologia è stata cancellata</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>l&apos;addon è stato rimosso</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>Non hai accettato di condividerlo.</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>Non ti è ancora stato chiesto.</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>Non è nell&apos;elenco dei dati.</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>Il suo valore non è tra quelli ammessi.</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>Non ha la forma corretta.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>il nome del server non si trova</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connessione è stata rifiutata</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>nessuna connessione entro il tempo limite</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>nessuna risposta entro il tempo limite</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>non c&apos;è rete</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>il certificato del server non è attendibile</translation>
    </message>
    <message>
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>è installata la versione {version}, serve la {needed} o successiva</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>i certificati indicati dalla variabile {} non sono leggibili</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>l&apos;indirizzo del proxy non è valido</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>l&apos;indirizzo del proxy non inizia con http://, socks4:// o socks5://</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>è impostato un proxy SOCKS, ma manca il pacchetto Python PySocks; si installa con pip</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>il proxy non è raggiungibile: {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>il proxy non si è connesso al server; il suo stato è {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>il proxy non si è connesso al server</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>ha risposto qualcos&apos;altro, forse la pagina di accesso di una rete: {status} {text}</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>il server ha chiuso la connessione senza rispondere</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>la connessione è stata reimpostata</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>nessuna risposta completa entro {} s</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>l&apos;indirizzo deve iniziare con https://</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>interrotto prima che arrivasse una risposta</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>l&apos;invio era in corso</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>l&apos;invio è stato interrotto</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>ritirato prima dell&apos;invio</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>l&apos;indirizzo è stato cambiato in {}</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>l&apos;indirizzo non può essere usato: {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>il contenuto non è JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>il contenuto ha chiavi diverse da quelle previste: {}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>gli eventi non sono quelli delle registrazioni</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>il contenuto chiede una migrazione storica</translation>
    </message>
    <message>
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>«{}» nel contenuto non è ciò che era previsto</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>il contenuto compresso comprende più del suo testo</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>non è l&apos;unica richiesta prevista</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>qualcosa è stato inviato prima di essere controllato</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>l&apos;intestazione della richiesta non è completa</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>il contenuto è stato modificato dopo il controllo</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>posthog non ha usato la sessione che gli è stata data</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>non è un indirizzo</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>la porta non è un numero da 1 a 65535</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>deve iniziare con https:// e indicare un server</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>http:// non cifrato è consentito solo verso questo computer</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>non deve contenere un nome utente o una password</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>deve finire dopo il nome del server</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>contiene un carattere che nessun indirizzo ha</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>il nome del server va indicato in ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>una parte del nome del server è vuota o troppo lunga</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>il database è bloccato</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>il database o il disco è pieno</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentativo di scrivere in un database di sola lettura</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>errore di lettura o scrittura sul disco</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>non è stato possibile aprire il file del database</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>file system di sola lettura</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>il file è stato rimosso mentre FreeCAD era in esecuzione</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>il file è stato rimosso o sostituito mentre FreeCAD era in esecuzione</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} è un collegamento simbolico</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} appartiene a un altro utente</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>non c&apos;è alcun file delle registrazioni in {}</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>il database è danneggiato</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>il file non è un database</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>il file appartiene a un altro programma</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>è stato scritto da una versione più recente dell&apos;addon</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>una versione più recente dell&apos;addon lo ha preso in carico</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>gli manca una tabella</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>una registrazione non è leggibile: {}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>non c&apos;è abbastanza memoria</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{} è una cartella</translation>
    </message>
    <message>
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>la sua cartella non permette di bloccare i file, e un altro FreeCAD potrebbe usarlo</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <translation>{} è bloccato da un altro processo</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{} non è JSON valido</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} non è un oggetto JSON</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>Il file delle registrazioni è stato rimosso mentre FreeCAD era in esecuzione; questo è nuovo.</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>Il file delle registrazioni era danneggiato ({reason}) ed è stato messo da parte come {file}.</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Errore imprevisto: {}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Non registrato: {name}. {reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Non registrato: {label} ({name}). {reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id} ({first} – {last}): {state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>ID copiato. Tienilo riservato.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Indirizzo copiato.</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>Contatto: {}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}, {when}, {id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Annulla la richiesta</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>Annulla la richiesta. Se è già in corso di invio, il servizio potrebbe averla ricevuta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>Invia di nuovo la richiesta.</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copia l&apos;ID</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>Copia questo ID per intero.</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Richiedi la rimozione…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>Apre una finestra in cui puoi richiedere la rimozione dei dati conservati con questo ID.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>Puoi richiedere una copia dei dati conservati con il tuo ID, o la loro rimozione. Chiunque conosca l&apos;ID può fare lo stesso, quindi tienilo riservato.</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>Richiedi una copia…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>Apre le istruzioni e un&apos;e-mail già preparata per richiedere una copia dei tuoi dati.</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>Apre una finestra in cui puoi richiedere la rimozione dei dati conservati con un ID.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informativa sulla privacy</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>Spiega a che cosa servono i dati, chi è responsabile, per quanto tempo sono conservati e i tuoi diritti.</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Elenco dei dati</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>Mostra tutti i dati che questa versione dell&apos;addon può inviare.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Che cosa non viene raccolto</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>Mostra che cosa non fa mai parte dei dati.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Le tue decisioni</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>Mostra che cosa hai deciso e quando, come registrato su questo computer.</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Statistiche pubbliche</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Apre una pagina nel browser web.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Codice sorgente</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Scrivi un&apos;e-mail</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>Apre il tuo programma di posta.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>Copia l&apos;indirizzo e-mail della FreeCAD project association.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Le tue richieste</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>ID precedenti</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>«Elimina…» nella pagina «Invii» elimina anche questi file.</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>Non condividere</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>Non deciso</translation>
    </message>
    <message>
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>nella finestra di consenso</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>nella finestra di consenso, dati aggiuntivi rifiutati</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>nelle preferenze</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>nel pannello</translation>
    </message>
    <message>
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>ripresa dalle impostazioni di FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>nei parametri di FreeCAD</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>con una richiesta di rimozione</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reimpostata</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>quando l&apos;addon è stato disinstallato</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>Vengono eliminati anche:</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Elimina la cronologia</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>Elimina la cronologia su questo computer: che cosa è stato inviato, quando, e come ha risposto il server. I dati sul server non cambiano. Per farli rimuovere, usa la pagina «I tuoi dati».</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>Le tue decisioni e i tuoi ID vengono conservati, perché una copia o la rimozione si possono richiedere solo con l&apos;ID.</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>&amp;Mantieni i dati non inviati</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>Ha effetto immediato e non si può annullare.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON: tutto (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV: tabella per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>Esporta con gli ID completi</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>Chiunque conosca il tuo ID può richiedere i tuoi dati, o la loro rimozione. Tieni riservato il file.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Esporta con gli ID completi…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Non è stato possibile salvare il file: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Salvato come {}.</translation>
    </message>
</context>
<context>
    <name>TelemetryFormats</name>
    <message>
        <source>{} %</source>
        <extracomment>{} is a number. Some languages write no space before the sign.</extracomment>
        <translation>{}%</translation>
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
        <translation>Oggi {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Ieri {}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>domani {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>ieri {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>un minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>un&apos;ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>ieri alle {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>il {date} alle {time}</translation>
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
        <translation>Richiesta di rimozione</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>Accettato dal server.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>In attesa su questo computer. Verrà inviato più tardi.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>In corso di invio</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>In corso di invio al server.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>Rifiutato dal server. Non verrà inviato di nuovo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>Fermato dal controllo finale su questo computer. Attende che venga installata un&apos;altra versione del pacchetto Python posthog o che cambi l&apos;indirizzo del server.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>Eliminato da questo computer prima che il server lo accettasse.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>Suddiviso</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>Troppo grande per il server. Suddiviso e inviato in parti.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>Una nota di questo addon. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>Il servizio di rimozione ha accettato la richiesta.</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>Il servizio di rimozione non ha trovato dati con questo ID.</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>Il servizio di rimozione ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>Il servizio di rimozione non ha elaborato la richiesta.</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>Nessuna risposta ricevuta. Il servizio di rimozione potrebbe aver ricevuto la richiesta.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>accettato dal server</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>rifiutato dal server</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>troppo grande, suddiviso</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>nessun dato trovato</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>interrotto, esito sconosciuto</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>fermato prima dell&apos;invio</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>Il contenuto è stato eliminato per risparmiare spazio. Restano registrati: orario, destinazione, dimensione e risultato.</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Non è stato possibile caricarlo: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id} (in uso dal {date})</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id} (dal {first} al {last})</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>Tutti i tuoi ID ({})</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>Non hai un ID. Ne viene creato uno solo se scegli «Condividi».</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>Nascondi l&apos;ID completo</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>Abbrevia di nuovo l&apos;ID.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>Mostra l&apos;ID completo</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>Mostra l&apos;ID completo, qui e nelle pagine.</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>L&apos;ID completo è stato copiato. Tienilo riservato.</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Il tuo ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>Un numero casuale (UUID) che identifica i tuoi dati sul server. Tienilo riservato: chiunque lo conosca può richiedere una copia dei tuoi dati o la loro rimozione.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copia l&apos;ID</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>Copia l&apos;ID completo.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>Nuovo ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Apre una finestra in cui puoi passare a un nuovo ID.</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>Rimozione richiesta</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Dati non inviati con il vecchio ID: {}.</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>I dati di questo computer verranno inviati con un nuovo ID casuale. Al server non viene comunicato il tuo vecchio ID, ma dati simili potrebbero comunque far pensare che entrambi gli ID siano tuoi.</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>&amp;Crea un nuovo ID</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>La condivisione è disattivata, quindi ora non viene creato un nuovo ID. Il tuo ID attuale diventa un ID precedente. Se condividi di nuovo i dati, viene creato un nuovo ID casuale.</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>&amp;Smetti di usare questo ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>Nuovo ID</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>Un nuovo ID non rimuove i dati inviati prima. Quei dati restano sul server con il vecchio ID per un massimo di 90 giorni, o finché non vengono rimossi su tua richiesta. Il vecchio ID viene conservato su questo computer, così puoi ancora richiedere la rimozione.</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>&amp;Richiedi la rimozione dei dati inviati con il vecchio ID</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Invia sotto il vecchio ID</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
        <translation>Ha effetto immediato.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>Qui sono mostrati solo i più recenti. La pagina «Invii» li elenca tutti.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>Questo verrebbe inviato se FreeCAD si avviasse ora. Le categorie non cambiate vengono omesse per una settimana al massimo.</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>Non viene inviato nulla mentre la condivisione è in pausa. Dopo la pausa verrebbe inviato questo.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>Non viene inviato nulla perché la condivisione è disattivata. Questi sono i valori attuali su questo computer.</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>Non viene inviato nulla perché non hai ancora deciso. Questi sono i valori attuali su questo computer.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>Non viene inviato nulla perché la condivisione è bloccata.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>Originale inglese</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>Mostra il testo di questa finestra in inglese.</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>Telemetria</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>L&apos;addon Telemetry non è riuscito ad avviarsi, quindi non viene inviato nulla: {}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>L&apos;addon Telemetry è stato rimosso. Riavvia FreeCAD.</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>L&apos;addon Telemetry non può mostrare questo: {}</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>Pagine del pannello</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>Pagina del pannello</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Fino al riavvio di FreeCAD</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Per un giorno</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Per una settimana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Fino alla mia ripresa</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>Con ogni evento</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>Ciò che accompagna i dati</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Perché:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>Leggibile</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>Solo modifiche</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>Con le chiavi</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>Come inviato</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>Valori ammessi</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Prima:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Chiave:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>Inviato come:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>Aggiunto per il trasporto.</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Letto da:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Ridotto a:</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>Nell&apos;elenco dei dati da:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>versione {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Inviato con ogni evento</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>un ID casuale, creato quando condividi</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>un numero casuale, creato quando viene registrato</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>quando viene registrato</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>quando FreeCAD si avvia</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>quando FreeCAD si chiude</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>Scritto da una versione più recente di questo addon</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} con nome, {counted} solo contati)</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>Questa versione non lo invia e non lo modifica. La disattivazione della condivisione lo elimina.</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Dati non inviati</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>non in condivisione</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copia la spiegazione</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>Dati in forma leggibile</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>Le categorie e i loro valori, ad albero.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>Mostra i dati di questa categoria, con i loro valori attuali su questo computer</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Dettagli: {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>La disattivazione della condivisione ha effetto con OK o Applica.</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>Prima che la condivisione venga attivata, vedi tutto ciò che verrebbe inviato e ti viene chiesto il consenso; la tua scelta ha effetto immediato.</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Non in pausa</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>Questo indirizzo non può essere salvato. Deve iniziare con https:// e finire dopo il nome del server, per esempio https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>Questa chiave non può essere salvata. Una chiave non deve contenere spazi o lettere accentate.</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>Con questo server e questa chiave, i tuoi dati vanno a chi li controlla, non al progetto FreeCAD.</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>I dati vengono inviati al progetto FreeCAD.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetria</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>Condivisione</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>Condividi i &amp;dati di telemetria con il progetto FreeCAD</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>Richiedi &amp;anche la rimozione dei miei dati dal server</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>Pausa, cronologia e barra di stato</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Metti in pa&amp;usa la condivisione:</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>Conserva la &amp;cronologia su questo computer:</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>per sempre</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>&amp;Mostra un&apos;icona nella barra di stato</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
        <translation>Avanzate: dove vengono inviati i dati</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>Chiave del pro&amp;getto:</translation>
    </message>
    <message>
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>Usa il server di &amp;FreeCAD</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Dati inviati</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>I pulsanti di questa scheda hanno effetto immediato. OK e Annulla riguardano solo la scheda Condivisione.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Questo FreeCAD è configurato per inviare i dati a {}, non al progetto FreeCAD.</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Una richiesta di rimozione va a {}, che vede il tuo indirizzo IP insieme al tuo ID.</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>Ciò che segue su responsabile, conservazione e diritti potrebbe non valere in quel caso.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un altro server</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Chi è responsabile</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>Il titolare del trattamento dei tuoi dati è la FreeCAD project association AISBL ({}). PostHog tratta i dati per conto dell&apos;associazione su server nell&apos;Unione europea (Francoforte). La società madre di PostHog ha sede negli Stati Uniti.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Che cosa viene inviato</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>Le sessioni di FreeCAD (sempre) e le categorie che scegli, come riportato nell&apos;elenco dei dati. Non viene inviato nulla prima del tuo consenso. Se l&apos;elenco dei dati si allunga, nessuno dei dati aggiuntivi viene inviato prima che tu lo accetti.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa servono i dati</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>Aiutano gli sviluppatori di FreeCAD a trovare errori, scegliere valori predefiniti migliori, decidere quali sistemi, lingue e versioni meno recenti supportare, ed evitare di danneggiare gli addon quando cambia l&apos;API. Mostrano anche, nelle domande di finanziamento, che FreeCAD viene usato. L&apos;elenco dei dati indica lo scopo di ogni valore.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Chi può vederli</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>I dati grezzi: i membri degli organi dell&apos;associazione, i manutentori e gli amministratori di sistema di FreeCAD. Le statistiche aggregate sono pubbliche su {}.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>Il tuo consenso. Puoi revocarlo in qualsiasi momento; ciò non pregiudica la liceità del trattamento effettuato prima della revoca. FreeCAD funziona allo stesso modo, che tu condivida i dati o no.</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>Come revocare il consenso</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>Scegli «Disattiva…» nel pannello Telemetria, oppure disattiva la condivisione in Modifica → Preferenze → Telemetria.</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>Quando disattivi la condivisione, i dati non inviati vengono eliminati e non vengono più inviati dati. Questo da solo non rimuove i dati che il server ha già accettato: puoi richiederne la rimozione nello stesso passaggio, o in qualsiasi momento nella pagina «I tuoi dati».</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Per quanto tempo sono conservati</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>90 giorni sul server. Su questo computer la cronologia è conservata per il tempo impostato nelle preferenze (90 giorni per impostazione predefinita); le tue decisioni, i tuoi ID e le tue richieste sono conservati finché non elimini la cartella del database locale.</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>Sono collegati a te?</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>Sono conservati con un ID casuale, non con il tuo nome. Se il precedente addon Telemetry ha lasciato il suo ID nelle impostazioni di FreeCAD, quell&apos;ID viene riutilizzato, così puoi ancora richiedere una copia o la rimozione dei dati inviati con esso. I dati sono soltanto pseudonimizzati: chiunque conosca il tuo ID può dire quali dati sono i tuoi e richiederne una copia o la rimozione, quindi tienilo riservato. Un&apos;e-mail sui tuoi dati collega l&apos;ID a te.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Il tuo indirizzo IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>Come in ogni connessione, il server vede il tuo indirizzo IP. Non fa parte dei dati. Ogni evento chiede al server di non cercare la tua posizione, e il server è configurato per scartare gli indirizzi IP.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>I tuoi diritti</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>Hai il diritto di vedere i tuoi dati, ottenerne una copia, farli correggere o rimuovere, limitarne l&apos;uso, revocare il consenso e proporre reclamo a un&apos;autorità per la protezione dei dati. Per una copia o la rimozione usa la pagina «I tuoi dati»; per tutto il resto scrivi all&apos;indirizzo qui sopra.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>I tuoi documenti</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>Nessun nome, contenuto o cartella dei tuoi documenti o di altri file. Nessuna immagine del tuo schermo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>Non il tuo nome, il tuo nome utente o il tuo indirizzo e-mail, e non il nome di questo computer.</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>Che cosa fai in FreeCAD</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>Nessuna registrazione dei comandi, degli strumenti o dei tasti che usi. Vengono registrati gli orari di avvio e di chiusura e, dopo una chiusura imprevista, l&apos;ultimo ambiente e per quanto tempo, circa, FreeCAD era rimasto in esecuzione.</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>Che cosa hai denominato o scritto</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>Nessun nome delle tue macro, barre degli strumenti, scorciatoie o pacchetti preferenze, né degli addon che non sono nel catalogo ufficiale degli addon: questi vengono solo contati. Nessun testo che inserisci nelle impostazioni: dove potrebbe esserci un tuo testo, viene inviata invece la parola «custom».</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Dove ti trovi</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>Nessun luogo e nessun fuso orario. Il tuo indirizzo IP non fa parte dei dati; l&apos;informativa sulla privacy dice chi lo vede.</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Il tuo computer</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>Nessun numero di serie né altri numeri che identifichino l&apos;hardware. Nessun elenco di altri programmi. Dopo una chiusura imprevista, nessun rapporto di crash e nulla dalla memoria di FreeCAD.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>Informativa sulla privacy</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Che cosa non viene raccolto</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>Versione {version}, del {date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>Questa decisione non è stata presa nella finestra di consenso.</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Testo mostrato in quel momento ({language}):
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Elenco dei dati</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>Tutti i dati che questa versione dell&apos;addon può inviare. Scegli una riga per leggere che cos&apos;è e perché viene raccolto.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Le tue decisioni</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>Le tue decisioni come registrate su questo computer, dalla più recente.</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>Testo mostrato in quel momento</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>Sessioni di FreeCAD (sempre)</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>Vuoi condividere dati per aiutare a migliorare FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>Gli sviluppatori di FreeCAD vorrebbero sapere quali versioni, sistemi, addon e impostazioni si usano, e quanto spesso FreeCAD si chiude in modo imprevisto. Qui sotto c&apos;è tutto ciò che verrebbe inviato da questo computer, con i valori attuali. Non è incluso nulla sui tuoi documenti: né nomi, né contenuti, né cartelle. Non viene inviato nulla se non scegli «Condividi».</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Scegli che cosa condividere:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>&amp;Non condividere</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>&amp;Condividi</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Condividi già: {}. Questo non cambia, qualunque cosa tu scelga qui.</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>Vuoi condividere dati aggiuntivi?</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>L&apos;elenco dei dati si è allungato da quando hai accettato di condividere. Qui sotto ci sono tutti i dati aggiuntivi che verrebbero inviati da questo computer, con i loro valori attuali. Non ne viene inviato nessuno senza il tuo consenso.</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Scegli che cos&apos;altro condividere:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>Non condividere i dati aggiun&amp;tivi</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>Condividi i dati a&amp;ggiuntivi</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Condivideresti: {}.</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>Chiude questa finestra. Non vengono condivisi dati aggiuntivi finché non decidi</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>Chiude questa finestra. Non viene condiviso nulla finché non decidi</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>solo dopo una chiusura imprevista</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Preferenze</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Addon</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>&amp;Impostazioni modificate – ciò che più ti distingue</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>Puoi revocare il consenso in qualsiasi momento e vedere che cosa è stato inviato. FreeCAD funziona allo stesso modo in entrambi i casi.</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>I dati vanno alla FreeCAD project association AISBL. PostHog li conserva per conto dell&apos;associazione nell&apos;UE per 90 giorni, con un ID casuale al posto del tuo nome. Puoi revocare il consenso in qualsiasi momento, vedere che cosa è stato inviato e richiedere una copia dei tuoi dati o la loro rimozione. FreeCAD funziona allo stesso modo in entrambi i casi.</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Non è stato possibile determinare che cosa verrebbe inviato, quindi non si può condividere nulla: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>&amp;Decidi dopo</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>Informativa sulla p&amp;rivacy</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>Al proxy:</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>Risposta del proxy:</translation>
    </message>
    <message>
        <source>Response:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>Risposta:</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}, dopo {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>Stato HTTP {}</translation>
    </message>
    <message>
        <source>No response received.</source>
        <translation>Nessuna risposta ricevuta.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Errore: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>Il server ha chiesto di aspettare %n secondo prima del prossimo tentativo.</numerusform>
            <numerusform>Il server ha chiesto di aspettare %n secondi prima del prossimo tentativo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Della risposta vengono conservati solo i primi {}.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>È mostrato solo l&apos;inizio. Copia include tutto.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copiato come testo.</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>Questo è stato fermato dal controllo finale su questo computer e non è stato inviato.</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>In questo tentativo nulla ha raggiunto il server, perché il proxy non si è connesso.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>In questo tentativo non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>In questo tentativo non è stato inviato nulla perché non è stato possibile stabilire una connessione.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>Esattamente come inviato, non compresso, tranne il tuo ID, che è abbreviato. Scegli «Mostra» per vederlo per intero.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>Esattamente come inviato, non compresso.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>Questo non è mai stato inviato. È stato eliminato da questo computer insieme al suo contenuto.</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>Non ancora inviato. Quando verrà inviato, avrà questo aspetto.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Tentativo di invio</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Dati grezzi</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Aggiungi interruzioni di riga</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>Aggiunge interruzioni di riga per rendere il testo JSON più facile da leggere. Non fanno parte dei dati inviati.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>Copia come testo tutto ciò che è mostrato.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>Hai già fatto questa richiesta.</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>&amp;Disattiva e richiedi la rimozione</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>&amp;Richiedi la rimozione</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>Su questo computer non c&apos;è alcun ID, quindi non ci sono dati di cui richiedere la rimozione.</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Se richiedi la rimozione, la condivisione viene disattivata, i dati non inviati con questo ID vengono eliminati e la richiesta viene inviata a {}. L&apos;ID non verrà più usato.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Se richiedi la rimozione, i dati non inviati con questo ID vengono eliminati e la richiesta viene inviata a {}. L&apos;ID non verrà più usato.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Se richiedi la rimozione, i dati non inviati con questo ID vengono eliminati e la richiesta viene inviata a {}. Per la condivisione con il tuo ID attuale non cambia nulla.</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>Il servizio di rimozione vede il tuo indirizzo IP insieme a questo ID. La cronologia su questo computer viene conservata.</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>Richiedi la rimozione dei tuoi dati</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>Chiede al servizio di rimozione di rimuovere tutto ciò che è conservato con un ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>Ri&amp;prova più tardi se il servizio di rimozione non è raggiungibile</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>ID di cui rimuovere i dati</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Richiesta in corso</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Annulla la richiesta</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>Copy request</source>
        <translation>Richiesta di copia</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Richiesta di rimozione</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>Annullata; il servizio di rimozione potrebbe averla già ricevuta.</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>L&apos;e-mail è stata preparata. Sta a te inviarla.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>Il servizio ha accettato la richiesta. La rimozione dei dati può richiedere un po&apos; di tempo.</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>Hai annullato questa richiesta.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>In attesa di invio.</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>Il servizio di rimozione non ha trovato dati con questo ID. Risponde così anche finché i dati non sono ancora stati elaborati.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>Poco prima erano stati inviati dati. Riprova ora.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Poco prima erano stati inviati dati. Riprova a partire da: {}.</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Il servizio ha rifiutato la richiesta: {}.</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>Non verrà ritentata automaticamente.</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Il servizio di rimozione ha chiesto di aspettare fino a: {}.</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Il servizio non ha potuto elaborare la richiesta. Ha risposto: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Non è stato possibile raggiungere il servizio: {}.</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>rimozione richiesta</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>nessun dato trovato sul server</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>dati di oltre 90 giorni fa</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>forse sul server</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>rimozione accettata: {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>Nessun messaggio corrisponde a «{}».</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>Richiesta di rimozione per l&apos;ID {id}, a {server}.</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events}, ID: {id}.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} a {server}, sotto l&apos;ID {id}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>Salva la cronologia in un file, senza gli ID completi.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Esporta con gli ID completi…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>Cerca nomi, valori, chiavi</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>Trova nomi, valori e chiavi. Invio: occorrenza successiva, Maiusc+Invio: occorrenza precedente.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Mostra che cosa verrebbe inviato</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>Apre una finestra in cui puoi eliminare la cronologia su questo computer.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>Hai scelto di non condividere i dati aggiuntivi. Puoi rivederli e cambiare idea.</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>L&apos;elenco dei dati contiene dati per i quali non ti è ancora stato chiesto il consenso. Finché non decidi, viene inviato solo ciò che hai accettato.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>Mette in pausa la condivisione finché non la riprendi. Usa la freccia per scegliere altre durate.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>Riprende la condivisione.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Attiva…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>Mostra che cosa verrebbe inviato e ti chiede il consenso.</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>Apri l&apos;Addon manager…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Apri le preferenze…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>Richiesta di rimozione per {id}: {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>Disattiva…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>Disattiva la condivisione e revoca il tuo consenso. Prima ti chiede conferma.</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>Esamina i dati aggiuntivi…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>Apre le preferenze, dove scegli che cosa condividere.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>Invia ora i dati non inviati, senza aspettare.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>Pausa fino alla mia ripresa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Disattiva…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>Apri il pannello Telemetria</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>Telemetria: {}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetria</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>%n giorno con eventi accettati</numerusform>
            <numerusform>%n giorni con eventi accettati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n giorno con eventi in attesa</numerusform>
            <numerusform>%n giorni con eventi in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n giorno con eventi rifiutati o fermati</numerusform>
            <numerusform>%n giorni con eventi rifiutati o fermati</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>Ultimi 30 giorni: nulla di accettato, nulla in attesa</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Ultimi 30 giorni: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n evento accettato</numerusform>
            <numerusform>%n eventi accettati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n evento in attesa</numerusform>
            <numerusform>%n eventi in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n evento rifiutato</numerusform>
            <numerusform>%n eventi rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n evento fermato prima dell&apos;invio</numerusform>
            <numerusform>%n eventi fermati prima dell&apos;invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n evento eliminato senza invio</numerusform>
            <numerusform>%n eventi eliminati senza invio</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>nessuna voce</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day}: {text}</translation>
    </message>
</context>
<context>
    <name>TelemetryTurnOffDialog</name>
    <message numerus="yes">
        <source>%n unsent event(s) will be deleted.</source>
        <translation>
            <numerusform>%n evento non inviato verrà eliminato.</numerusform>
            <numerusform>%n eventi non inviati verranno eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>Disattiva la condivisione</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>Disattivare la condivisione?</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>Richiedi &amp;anche la rimozione dei miei dati dal server</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Disattiva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TelemetryValues</name>
    <message>
        <source>“{}”</source>
        <extracomment>One of several names in a list; {} is the name. The marks of quotation are yours.</extracomment>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>{value} “{label}”</source>
        <extracomment>A value and what it stands for, one of several in a list: 0 “list”.</extracomment>
        <translation>{value} «{label}»</translation>
    </message>
    <message>
        <source>{module}: {label}</source>
        <extracomment>A setting of FreeCAD: {module} is the part of FreeCAD, for example &quot;Sketcher&quot;.</extracomment>
        <translation>{module}: {label}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A value in a table: there is none.</extracomment>
        <translation>nessun valore</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n impostazione</numerusform>
            <numerusform>%n impostazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>custom (il nome non viene inviato)</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>Bloccata dalla variabile d&apos;ambiente {}.</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Bloccata da variabili d&apos;ambiente: {}.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>Bloccata da un criterio di questo computer.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>Bloccata da un criterio di questo computer: {}.</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Impossibile usare il database locale: {}. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>Il database locale è stato creato da una versione più recente di questo addon. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Impossibile inviare: il pacchetto Python posthog non può essere usato: {}.</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>Manca il pacchetto Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Impossibile inviare: l&apos;indirizzo del server «{}» deve iniziare con https:// e finire dopo il nome del server.</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>Invio fermato dal controllo finale: il pacchetto Python posthog avrebbe inviato qualcosa di diverso dai dati registrati. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>Per consentire la condivisione, avvia FreeCAD senza una variabile di questo tipo.</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>Può cambiarlo l&apos;amministratore di questo computer.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Aggiorna l&apos;addon nell&apos;Addon manager.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Correggilo in Modifica → Preferenze → Telemetria, sotto «Avanzate».</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>I dati non inviati vengono conservati. Verranno inviati quando sarà installata un&apos;altra versione di posthog.</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>L&apos;Addon manager propone di installarlo quando si apre. Poi riavvia FreeCAD.</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>Se non lo propone (FreeCAD 1.0), disinstalla lì questo addon e installalo di nuovo. La disinstallazione disattiva la condivisione.</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>Riavviare FreeCAD può essere utile.</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>Nell&apos;Addon manager, apri le dipendenze Python (FreeCAD 1.1: nel menu con l&apos;ingranaggio) e aggiornale tutte. Poi riavvia FreeCAD.</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>Se posthog non compare lì, aggiornalo nello stesso modo in cui è stato installato.</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>Un altro programma sta usando il file, forse un backup o un altro FreeCAD. Aspetta, o chiudi quel programma.</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>Libera spazio su disco.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>Assicurati di avere il permesso di scrivere il file e la sua cartella.</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>Assicurati che il file e la sua cartella siano tuoi e che nessuno dei due sia un collegamento simbolico.</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>File: {}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>Si riprova ogni pochi secondi.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n tentativo</numerusform>
            <numerusform>%n tentativi</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>Sessioni di FreeCAD</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>Addon</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Impostazioni modificate</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>Scritto da una versione più recente di questo addon.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>Non viene condiviso nulla finché non decidi.</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>La condivisione è attiva.</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>La condivisione è disattivata.</translation>
    </message>
    <message>
        <source>Paused until FreeCAD restarts.</source>
        <translation>In pausa fino al riavvio di FreeCAD.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>In pausa finché non riprendi.</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>In pausa; ripresa: {}.</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>In pausa fino a domani alle {}.</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>In pausa fino a {day} alle {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>In pausa fino al {date} alle {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Non ancora salvata: %n modifica. Può andare persa quando FreeCAD si chiude.</numerusform>
            <numerusform>Non ancora salvate: %n modifiche. Possono andare perse quando FreeCAD si chiude.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Errore in questo addon: {}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>L&apos;invio è fermo fino al riavvio di FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>Ultimo messaggio accettato {when} ({events}).</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>Ultimo messaggio rifiutato {when} ({events}). Risposta: «{reason}»</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Il server ha accettato dati per l&apos;ultima volta {}. La relativa cronologia è stata eliminata o è scaduta.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>Il server ha chiesto di riprovare più tardi.</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Il server non ha accettato i dati. Risposta: «{}»</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Il server non è raggiungibile: {}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Primo tentativo non riuscito: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Dati non inviati: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Dati non inviati: {events} ({sessions}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>Di questi, %n evento può essere inviato solo da una versione più recente di questo addon.</numerusform>
            <numerusform>Di questi, %n eventi possono essere inviati solo da una versione più recente di questo addon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>È installato anche il precedente addon Telemetry, nella cartella «{}». Invia dati per conto proprio, e quei dati non sono mostrati qui. Puoi disinstallarlo nell&apos;Addon manager.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Questo addon è installato due volte: «{used}» è in uso, «{other}» no. Elimina la cartella che non ti serve.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>«Copia configurazione» di FreeCAD ha lasciato una copia del database locale: {}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>Un database locale danneggiato è stato messo da parte: {}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>Fino ad allora non viene raccolto né inviato nulla.</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>Condividi: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>%n evento non inviato è stato eliminato.</numerusform>
            <numerusform>%n eventi non inviati sono stati eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>Le chiusure impreviste non possono essere rilevate: la cartella del database locale non permette di bloccare i file.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>Altri utenti di questo computer potrebbero essere in grado di leggere il database locale.</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>I dati inviati prima restano sul server per un massimo di 90 giorni, a meno che tu non ne richieda la rimozione.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>Prossimo messaggio: al prossimo avvio di FreeCAD.</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>Prossimo tentativo: tra un momento.</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Prossimo tentativo: {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>Metti in pausa la telemetria</translation>
    </message>
    <message>
        <source>Stops recording and sending data until you resume</source>
        <translation>Interrompe la registrazione e l&apos;invio dei dati finché non riprendi</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Preferenze della telemetria…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>Apre la pagina Telemetria delle preferenze</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Nuovo ID di telemetria…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>Spiega che cosa cambia con un nuovo ID casuale e permette di crearne uno</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Richiedi una copia dei dati di telemetria…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>Mostra come richiedere una copia dei dati conservati con il tuo ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Riprendi la telemetria</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>Riprende la registrazione e l&apos;invio dei dati</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetria</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>Mostra o nasconde il pannello che elenca i dati inviati da questo FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>Disattiva la telemetria…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>Disattiva la condivisione e revoca il tuo consenso; prima ti chiede conferma</translation>
    </message>
</context>
</TS>
