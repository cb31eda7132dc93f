<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Italian: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="it" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>Chi è responsabile</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>Il titolare del trattamento dei dati è la FreeCAD project association AISBL, telemetry@freecad.org. PostHog li conserva per conto dell&apos;associazione nell&apos;Unione europea (Francoforte); PostHog appartiene a una società con sede negli Stati Uniti.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa servono i dati</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>Aiutano gli sviluppatori di FreeCAD a trovare errori, scegliere valori predefiniti migliori, sapere quali sistemi, lingue e versioni meno recenti supportare, non danneggiare gli addon quando cambia l&apos;interfaccia di programmazione e chiedere finanziamenti. L&apos;elenco dei dati dice per ogni valore a quale di questi scopi serve.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Su quale base</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>Il tuo consenso, e nient&apos;altro. Puoi revocarlo in qualsiasi momento; ciò che è stato inviato prima resta lecito. Nulla in FreeCAD ne dipende.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Per quanto tempo sono conservati</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>90 giorni sul server. La cronologia su questo computer è conservata per il tempo impostato nelle preferenze, inizialmente 90 giorni.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Chi li vede</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>I dati grezzi: i membri degli organi dell&apos;associazione, i manutentori e gli amministratori di sistema di FreeCAD. Totali e percentuali sono pubblici, su https://www.freecad.org/telemetry.php.</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Sotto quale nome</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>Sotto un ID casuale. I dati sono pseudonimi: non contengono nomi, ma chi conosce l&apos;ID può dire quali dati sono i tuoi. Un&apos;e-mail in proposito collega l&apos;ID a te.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Il tuo indirizzo IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>Come in ogni connessione, il server lo vede mentre il tuo computer comunica con esso. Non fa parte dei dati: ogni evento chiede di non cercare da dove proviene, e il progetto sul server scarta gli indirizzi.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>I tuoi diritti</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>Puoi vedere i tuoi dati, ottenerne una copia, ottenerne la rettifica, la cancellazione (rimozione) o la limitazione del trattamento e proporre reclamo a un&apos;autorità di controllo per la protezione dei dati. La pagina «I tuoi dati» aiuta per la copia e la rimozione; per il resto scrivi all&apos;indirizzo qui sopra.</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>Non è stato deciso nella domanda.</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Ciò che era mostrato allora ({language}):
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>Informazioni sui dati</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Le tue decisioni</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>Elenco di tutti i dati</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>Questo è tutto ciò che può mai essere inviato. Nient&apos;altro passa.</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>Le tue decisioni, come sono conservate su questo computer, dalla più recente.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Chiudi</translation>
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
        <source>Changed defaults</source>
        <translation>Valori predefiniti modificati</translation>
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
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>tavola girevole</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>trackball</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>tavola girevole libera</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>trackball classico</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>arcball arrotondato</translation>
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
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>Mostra quanto spesso FreeCAD si chiude in modo anomalo, e a chi, così che gli errori peggiori siano corretti per primi.</translation>
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
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>FreeCAD è stato avviato a quest&apos;ora.</translation>
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
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>FreeCAD è stato chiuso a quest&apos;ora.</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>Un avvio senza chiusura indica che FreeCAD può essersi chiuso in modo anomalo: mostra quanto spesso accade e in quali versioni.</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Chiusura anomala</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>Una sessione precedente di FreeCAD si è arrestata in modo anomalo, è stata terminata con la forza o è rimasta senza corrente.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versione principale</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Il primo numero della versione di FreeCAD, per esempio 1 di 1.1.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versione secondaria</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Il secondo numero della versione di FreeCAD, per esempio 1 di 1.1.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Versione di correzione</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>Il terzo numero della versione di FreeCAD, per esempio 3 di 1.1.3.</translation>
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
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>Il numero del sorgente da cui è stato creato FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo il numero</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilazione</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Chi ha creato questo FreeCAD, per quanto si può stabilire: il progetto FreeCAD («official»), una distribuzione o un altro pacchettizzatore («packager»), qualcuno che lo esegue dove è stato compilato («own») o qualcuno che ne ha modificato il sorgente («other»).</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>il repository da cui FreeCAD dice di essere stato creato, e la forma in cui è arrivato</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>una di cinque parole; l&apos;indirizzo non viene inviato</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Versione di Qt</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>La libreria che disegna le finestre di FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Versione di PySide</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>La libreria che permette agli addon di usare Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Versione di Open CASCADE</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>La libreria che calcola le forme.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Versione di Coin</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>La libreria che disegna la vista 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Versione di FreeCAD di quella sessione</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>Quale versione di FreeCAD si è chiusa in modo anomalo.</translation>
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
        <source>The library that drew its windows.</source>
        <translation>La libreria che disegnava le sue finestre.</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>Durata di quella sessione</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>Quanto tempo, circa, FreeCAD è rimasto in esecuzione prima della chiusura anomala.</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>orari che l&apos;addon conserva accanto alle sue registrazioni</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>cinque intervalli</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>Ultimo ambiente di quella sessione</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>L&apos;ambiente in uso quando FreeCAD si è chiuso in modo anomalo.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() in quella sessione</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Chiusure regolari prima</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>Quante sessioni si sono chiuse regolarmente dopo la chiusura anomala precedente, in intervalli.</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>le registrazioni dell&apos;addon</translation>
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
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>La build del nucleo del sistema operativo, come l&apos;ha pubblicata chi lo produce.</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>«custom» dove contiene parole che nessuna build pubblicata ha</translation>
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
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo numeri di versione</translation>
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
        <source>Sending library</source>
        <translation>Libreria di invio</translation>
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
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Contenuto di {}</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Su questo computer non c&apos;è alcun ID, quindi non c&apos;è nulla da chiedere.</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>L&apos;e-mail è pronta nel tuo programma di posta. Se non se n&apos;è aperto nessuno, copia il testo e invialo all&apos;indirizzo che contiene.</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>Il testo è copiato. Invialo all&apos;indirizzo nella prima riga.</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>Chiedi una copia dei tuoi dati</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>La FreeCAD project association ti invia una copia di tutto ciò che è conservato sotto il tuo ID. Chiedila per e-mail.</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>Un&apos;e-mail collega l&apos;ID al tuo nome e al tuo indirizzo. Finora nessuno poteva farlo.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>ID di cui chiedi i dati</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
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
        <source>&amp;Open mail program</source>
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
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
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
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Richieste precedenti ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>ID precedenti ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>L&apos;ID è stato copiato.</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>Tutto ciò che è stato inviato sotto il tuo ID appartiene a te. Solo chi conosce l&apos;ID può chiederlo.</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>Chiedi una copia…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>Apre le istruzioni, e un&apos;e-mail già pronta, per ottenere una copia dei tuoi dati.</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>Chiedi la rimozione…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>Apre una finestra che chiede al server di rimuovere ciò che è conservato sotto un ID.</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>Informazioni sui dati…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>Di che cosa si tratta, chi è responsabile, per quanto tempo i dati sono conservati e i tuoi diritti.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Le tue richieste</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Annulla la richiesta</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>Ferma la richiesta. Se è già in corso di invio, il servizio potrebbe averla ricevuta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>Invia la richiesta ancora una volta.</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>I tuoi ID precedenti</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copia l&apos;ID</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>Copia l&apos;intero ID selezionato.</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>Rimuovi i suoi dati…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>Chiede al server di rimuovere ciò che è conservato sotto l&apos;ID selezionato.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Informativa sulla privacy</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Apre una pagina nel browser web.</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Risultati pubblici</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Codice sorgente</translation>
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
        <source>Categories</source>
        <comment>column</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Dove</translation>
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
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>nella domanda</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>nella domanda, nulla di nuovo</translation>
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
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>ripresa dalle impostazioni di FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>nei parametri di FreeCAD</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>con una richiesta di rimozione</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>azzerata</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>Cancella la cronologia</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>Cancella le registrazioni su questo computer: che cosa è stato inviato e quando, e che cosa ha risposto il server. Ciò che ha il server resta lì: chiedine la rimozione in «I tuoi dati».</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>La tua decisione e i tuoi ID restano, perché solo chi conosce un ID può chiederne i dati.</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>&amp;Mantieni ciò che è ancora in attesa di invio</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>Ha effetto subito e non si può annullare.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Cancella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Non è stato possibile scrivere il file: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Salvato come {}.</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON (tutto)</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV (una tabella per fogli di calcolo)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>Salva l&apos;intera cronologia di questo computer in un file: che cosa è stato inviato, quando, e che cosa ha risposto il server.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del file</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>&amp;Includi i tuoi ID</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>Il tuo ID è una chiave per i tuoi dati: escludilo se vuoi mostrare il file ad altri.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Chiudi</translation>
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
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>domani {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>ieri {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>un minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>un&apos;ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>ieri alle {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>il {date} alle {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>In attesa</translation>
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
        <source>Waits on this computer and is sent later.</source>
        <translation>Attende su questo computer e viene inviato più tardi.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>In corso di invio</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>È in viaggio verso il server.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>Rifiutato dal server; non viene inviato di nuovo.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>Fermato qui</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>Fermato su questo computer all&apos;ultimo controllo prima dell&apos;invio; attende un&apos;altra versione del pacchetto Python posthog.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>Eliminato su questo computer prima di essere accettato dal server.</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>Suddiviso</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>Troppo grande per il server: suddiviso e inviato in parti.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>Una nota di questo addon; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>accettato dal server</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>non riuscito, da riprovare</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rifiutato dal server</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>troppo grande, suddiviso</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>interrotto, la risposta non è nota</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>fermato prima dell&apos;invio</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>Il contenuto è stato rimosso per risparmiare spazio. Ciò che resta: quando, verso dove, quanto era grande e come è finito.</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Copia dei tuoi dati</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Rimozione dei tuoi dati</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>L&apos;hai annullata durante l&apos;invio: il servizio potrebbe averla ricevuta.</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>Le istruzioni sono state usate; l&apos;e-mail devi inviarla tu.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>È in attesa di invio.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>È in corso di invio…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>La richiesta è stata accettata; il servizio rimuove i dati entro i propri tempi.</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>Il servizio ha risposto che sotto questo ID non è conservato nulla.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>L&apos;hai annullata.</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Il servizio ha rifiutato la richiesta: {}.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Non viene ripetuta da sola.</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Il servizio non ha potuto prendere in carico la richiesta; ha risposto: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Non è stato possibile raggiungere il servizio: {}.</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Non è stato possibile leggerlo: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nulla corrisponde al filtro.</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>La cronologia è vuota: non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tutti i risultati</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tutti i giorni</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Ultimo giorno</numerusform>
            <numerusform>Ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>Rifiutati o fermati</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtra la cronologia</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>Mostra solo le righe che contengono questo testo: il nome di un evento o parole di una risposta.</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>Risultati da mostrare</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>Periodo da mostrare</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>Mostra in parole</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>Mostra questi dati in parole, nella prima parte del pannello.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>Salva la cronologia in un file.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>Cancella…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>Cancella la cronologia su questo computer.</translation>
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
    <name>TelemetryIdentities</name>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column: from when to when</comment>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>nessuno sul server</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>rimozione accettata {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>rimozione chiesta</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>non più sul server</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>sul server</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>Non hai un ID: solo «Condividi» ne crea uno.</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>Mostra di nuovo l&apos;ID abbreviato.</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>Mostra l&apos;intero ID, anche nelle viste grezze.</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>dal {}</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>copiato</translation>
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
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>Un numero casuale (UUID) che ti rappresenta sul server. È una chiave: chi lo conosce può chiedere i tuoi dati o la loro rimozione.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>Copia l&apos;intero ID.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>Nuovo ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>Apre una finestra in cui puoi prendere un altro ID.</translation>
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
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>In attesa su questo computer sotto il vecchio ID: {}.</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>D&apos;ora in poi i dati di questo computer vengono inviati sotto un nuovo ID casuale. Al server non viene comunicato quale ID avevi prima.</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>&amp;Prendi un nuovo ID</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>Non condividi, quindi ora non viene creato un nuovo ID: quello che hai diventa un ID precedente. Se condividi di nuovo, viene creato un nuovo ID casuale.</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>&amp;Rinuncia a questo ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>Nuovo ID</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>Un nuovo ID non rimuove ciò che è stato inviato prima: resta sul server, sotto il vecchio ID, finché non sono trascorsi i suoi 90 giorni o non ne chiedi la rimozione. Il vecchio ID viene conservato su questo computer, così puoi ancora farlo.</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>&amp;Chiedi la rimozione di ciò che è stato inviato sotto il vecchio ID</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Invia sotto il vecchio ID</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation>Ha effetto subito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>Qui sono mostrati solo i più recenti; la cronologia li contiene tutti.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>Questo verrebbe inviato se FreeCAD si avviasse ora. Sistema, preferenze e addon vengono tralasciati dove non sono cambiati, per una settimana al massimo.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>Non viene inviato nulla: la condivisione è in pausa. Dopo la pausa sarebbe questo.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>Non viene inviato nulla: la condivisione è disattivata. Questi sono i valori di questo computer.</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>Non viene inviato nulla: non hai ancora deciso. Questi sono i valori di questo computer.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>Non viene inviato nulla: la condivisione è bloccata.</translation>
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
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>Parti del pannello</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>Parte del pannello</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Fino al prossimo avvio di FreeCAD</translation>
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
        <source>Changed since it was last sent (◆).</source>
        <translation>Modificato dall&apos;ultimo invio (◆).</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Prima:</translation>
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
        <source>Why:</source>
        <translation>Perché:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Letto da:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Reso meno preciso:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>Nell&apos;elenco dei dati da:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>versione {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Inviato insieme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Orario</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>Quando è stato creato l&apos;evento.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Numero dell&apos;evento</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>Un numero casuale, così che un evento inviato due volte conti una volta sola.</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Il tuo ID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>un ID casuale, creato quando condividi</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>Il numero casuale che ti rappresenta sul server.</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} con nome, {counted} solo contati)</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>In attesa su questo computer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>Con ogni evento</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}, modificato</translation>
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
        <source>Data in words</source>
        <translation>Dati in parole</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>Categorie, dati e i loro valori, ad albero.</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>Scegli una riga per leggere che cos&apos;è, perché viene chiesto e dove viene letto.</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>Informazioni sul dato selezionato</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>Ciò che è mostrato è stato copiato come testo.</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Non è stato possibile scrivere il file: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Salvato come {}.</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>Mostra ciò che è stato inviato prima di questo.</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>Mostra ciò che è stato inviato dopo questo.</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>Leggibile</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>Mostra i dati in parole.</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>Grezzo</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>Mostra i dati esattamente come vengono inviati.</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>Nomi grezzi</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>Mostra i nomi con cui i dati vengono inviati.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>Copia come testo ciò che è mostrato.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>Salva in un file ciò che è mostrato.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>Non in pausa</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>Questo indirizzo non verrà salvato: deve iniziare con https:// e finire dopo il nome del server, come in https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>Questa chiave non verrà salvata: una chiave non ha spazi né caratteri speciali.</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>Allora i dati non vanno agli sviluppatori di FreeCAD, ma a chi possiede questo server e questa chiave.</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>I dati vanno agli sviluppatori di FreeCAD.</translation>
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
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>Condivisione</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>Condividi i dati con gli &amp;sviluppatori di FreeCAD</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>Per attivare la condivisione, una finestra mostra tutto ciò che verrebbe inviato e chiede il consenso; la risposta vale subito. Disattivarla vale con OK o Applica ed elimina ciò che attende l&apos;invio.</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>Condiviso oltre ad avvii, chiusure e versione</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>S&amp;istema</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>Mostra che cosa contiene, con i valori attuali di questo computer</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Preferenze</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Addon</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>&amp;Valori predefiniti modificati</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>Pausa e cronologia</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Metti in pa&amp;usa la condivisione:</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>Conserva la &amp;cronologia su questo computer:</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>senza limite</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>&amp;Mostra un&apos;icona nella barra di stato</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>Avanzate: dove vanno i dati</translation>
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
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>&amp;Torna al server di FreeCAD</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Ciò che è stato e sarà inviato</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>Vuoi aiutare a migliorare FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>Gli sviluppatori di FreeCAD vorrebbero sapere quali versioni, sistemi, addon e impostazioni si usano, e quanto spesso FreeCAD si chiude in modo anomalo. Questo è tutto ciò che verrebbe inviato da questo computer, con i suoi valori attuali. Spunta ciò che accetti:</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>La versione di FreeCAD e gli orari dei suoi avvii e delle sue chiusure fanno sempre parte della condivisione.</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>Inviato alla FreeCAD project association, conservato nell&apos;UE per 90 giorni sotto un ID casuale. Puoi interrompere la condivisione e vedere, copiare o far rimuovere i dati in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>Condividere qualcosa di nuovo con FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>Gli sviluppatori di FreeCAD vorrebbero sapere più di quanto hai accettato. Questo è tutto ciò che è nuovo e verrebbe inviato da questo computer, con i suoi valori attuali. Finché non accetti, non ne viene inviato nulla.</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>Spunta ciò che accetti in più:</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>Condividi già: {}. Questo resta com&apos;è, qualunque cosa tu risponda qui.</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>Condividi le n&amp;ovità</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>Non condividere le novi&amp;tà</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>Chiude questa finestra; non viene condiviso nulla di nuovo finché non decidi</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>&amp;Sistema ({})</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>P&amp;referenze ({})</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>&amp;Addon ({})</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>&amp;Valori predefiniti modificati ({}) – la parte più individuale</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Non è stato possibile determinare che cosa verrebbe inviato, quindi non si può condividere nulla: {}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>solo se FreeCAD si chiude in modo anomalo</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>Non spuntato: non verrebbe inviato</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>&amp;Non condividere</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>&amp;Condividi</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>&amp;Decidi dopo</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>Chiude questa finestra; non viene condiviso nulla finché non decidi</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>Informativa sulla &amp;privacy</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>Apre l&apos;informativa sulla privacy di FreeCAD nel browser web</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
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
        <source>No answer came.</source>
        <translation>Non è arrivata alcuna risposta.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Errore: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>Il server ha chiesto di aspettare un secondo.</numerusform>
            <numerusform>Il server ha chiesto di aspettare %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Della risposta vengono conservati solo i primi {}.</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>{sent} inviati, {unpacked} non compressi</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>È mostrato solo l&apos;inizio; con Copia e Salva si ottiene tutto.</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>Questo è stato fermato su questo computer all&apos;ultimo controllo prima dell&apos;invio; non è stato inviato.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>In questo tentativo non è stato inviato nulla: la connessione non è riuscita.</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>Esattamente come inviato, tranne il tuo ID: è abbreviato fino a «Mostra».</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>Esattamente come inviato.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>Questo non è mai stato inviato. È stato eliminato su questo computer, insieme al suo contenuto.</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>Questo non è ancora stato inviato; quando lo sarà, avrà questo aspetto.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Tentativo di invio</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Dati grezzi</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Con interruzioni di riga</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>Dispone il testo JSON in modo che sia più facile da leggere. È stato inviato senza queste interruzioni di riga.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>L&apos;hai già chiesta.</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Su questo computer non c&apos;è alcun ID, quindi non c&apos;è nulla da chiedere.</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Quando la chiedi: la condivisione viene disattivata, ciò che attende sotto questo ID su questo computer viene eliminato e la richiesta viene inviata a {}. L&apos;ID non viene più usato.</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Quando la chiedi: ciò che attende sotto questo ID su questo computer viene eliminato e la richiesta viene inviata a {}. Se condividi sotto un altro ID, non cambia nulla.</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>Chiedi la rimozione dei tuoi dati</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>Si chiede al server di rimuovere tutto ciò che è conservato sotto un ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>&amp;Riprova più tardi se il servizio non è raggiungibile</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>&amp;Chiedi la rimozione</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>ID di cui rimuovere i dati</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Richiesta in corso</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
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
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>Preparata</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>In corso di invio</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>Nulla di conservato</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Annullata</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>Non è ancora stato inviato nulla. Ciò che verrebbe inviato ora è in «Prossimo».</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} a {server}, sotto l&apos;ID {id}.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>Hai deciso di non condividere ciò che è nuovo nell&apos;elenco dei dati. Puoi rivederlo e decidere diversamente.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>Gli sviluppatori di FreeCAD vorrebbero sapere più di quanto ti è stato chiesto. Finché non rispondi, viene inviato solo ciò che hai accettato.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>Interrompe la condivisione finché non la riprendi. La freccia accanto offre altri tempi.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>Riprende la condivisione.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Attiva…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>Mostra ciò che verrebbe inviato, e ti chiede prima di farlo.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>Revoca il tuo consenso.</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>Disattiva la condivisione</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>Revoca il tuo consenso. Ciò che attende ancora su questo computer viene eliminato senza essere inviato.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>Invia ora ciò che attende su questo computer, senza aspettare oltre.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>Che cosa c&apos;è di nuovo…</translation>
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
        <source>Open the panel</source>
        <translation>Apri il pannello</translation>
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
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>%n giorno con eventi rifiutati o fermati</numerusform>
            <numerusform>%n giorni con eventi rifiutati o fermati</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>Ultimi 30 giorni: nulla è stato accettato, e nulla è in attesa</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Ultimi 30 giorni: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>accettati: {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>in attesa: {}</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>rifiutati: {}</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>fermati qui: {}</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>eliminati qui: {}</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nulla di inviato</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day}: {text}</translation>
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
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Valori predefiniti modificati</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>Lettura delle registrazioni su questo computer…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>Non viene condiviso nulla. Non hai ancora deciso.</translation>
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
        <source>Paused until FreeCAD starts again.</source>
        <translation>In pausa fino al prossimo avvio di FreeCAD.</translation>
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
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>In pausa fino a {day} alle {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>In pausa fino al {date} alle {time}.</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Bloccata: queste variabili d&apos;ambiente sono impostate: {}.</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>Bloccata: la variabile d&apos;ambiente {} è impostata.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>Bloccata da un criterio di questo computer.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>Bloccata da un criterio di questo computer: {}.</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>Impossibile tenere le registrazioni: {}. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>Le registrazioni su questo computer provengono da una versione più recente di questo addon. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Impossibile inviare: il pacchetto Python posthog non può essere usato: {}.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>Impossibile inviare: manca il pacchetto Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Impossibile inviare: l&apos;indirizzo del server «{}» deve iniziare con https:// e finire dopo il nome del server.</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>Invio fermato all&apos;ultimo controllo: il pacchetto Python posthog avrebbe inviato qualcosa di diverso da ciò che hai accettato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>La condivisione sarà di nuovo possibile quando FreeCAD si avvierà senza una variabile di questo tipo.</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>Può cambiarlo la persona che si occupa di questo computer.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Aggiorna l&apos;addon nell&apos;Addon manager.</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>Per installarlo, apri Strumenti → Addon manager, trova l&apos;addon Telemetry e scegli «Aggiorna» o «Reinstalla»: l&apos;Addon manager installa ciò che manca. Poi riavvia FreeCAD.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Correggilo in Modifica → Preferenze → Telemetria, sotto «Avanzate».</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>Ciò che è in attesa viene conservato. L&apos;invio riprende con un&apos;altra versione di posthog.</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>Un altro programma ha aperto il file, forse un backup o un altro FreeCAD: aspetta o chiudilo.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libera spazio sul disco.</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>Assicurati di poter scrivere il file e la sua cartella.</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>Assicurati che il file e la sua cartella siano tuoi e non siano collegamenti.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Si riprova ogni pochi secondi.</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Il file: {}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Non ancora salvata: %n modifica. Può andare persa quando FreeCAD si chiude.</numerusform>
            <numerusform>Non ancora salvate: %n modifiche. Possono andare perse quando FreeCAD si chiude.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Un errore in questo addon: {}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>L&apos;invio è fermo fino al prossimo avvio di FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>Il server ha accettato {events} ({size}) {when}.</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>Il server ha rifiutato {events}: {words}. Tutto resta nella cronologia.</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Il server ha accettato dati per l&apos;ultima volta {}. Le relative registrazioni sono state cancellate, o sono più vecchie di quanto la cronologia viene conservata.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>Il server ha chiesto di aspettare.</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Il server ha risposto «{}» invece di accettare ciò che è stato inviato.</translation>
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
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>In attesa su questo computer: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>In attesa su questo computer: {events} ({sessions}).</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>È installato anche il precedente addon Telemetry, nella cartella «{}». Invia per conto proprio e non è mostrato qui; puoi disinstallarlo nell&apos;Addon manager.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Questo addon è installato due volte: «{used}» è in uso, «{other}» no. Elimina la cartella che non ti serve.</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>Ciò che il server ha accettato prima resta lì per 90 giorni, a meno che tu non ne chieda la rimozione.</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>Al server è stato chiesto di rimuovere ciò che aveva accettato prima; «I tuoi dati» mostra la sua risposta.</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>Prossimo invio: al prossimo avvio di FreeCAD.</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>Prossimo tentativo: tra un momento.</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
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
        <source>Records and sends nothing until you resume</source>
        <translation>Non registra e non invia nulla finché non riprendi</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Preferenze della telemetria…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>Apre la pagina Telemetria nelle preferenze di FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Nuovo ID di telemetria…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>Spiega che cosa cambia con un nuovo ID casuale, e ne crea uno</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Richiedi una copia dei dati di telemetria…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>Mostra come ottenere una copia dei dati conservati sotto il tuo ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Riprendi la telemetria</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>Termina la pausa</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetria</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>Mostra o nasconde il pannello che mostra che cosa questo FreeCAD condivide con i suoi sviluppatori</translation>
    </message>
</context>
</TS>
