<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Spanish: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>Quién es el responsable</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>La FreeCAD project association AISBL, telemetry@freecad.org, es la responsable del tratamiento de los datos. PostHog los conserva por cuenta de la asociación en la Unión Europea (Fráncfort); PostHog pertenece a una empresa de EE. UU.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirven</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>Ayudan a los desarrolladores de FreeCAD a encontrar errores, elegir mejores valores predeterminados, saber qué sistemas, idiomas y versiones antiguas deben admitir, no perjudicar a los complementos cuando cambia la interfaz de programación y solicitar subvenciones. La lista de datos indica para cada valor a cuál de estos fines sirve.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Con qué base</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>Su consentimiento, y nada más. Puede retirarlo en cualquier momento; lo enviado hasta entonces sigue siendo lícito. Nada en FreeCAD depende de ello.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conservan</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>90 días en el servidor. El historial de este ordenador se conserva el tiempo que usted fije en las preferencias, 90 días al principio.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién los ve</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>Los datos en bruto: los responsables de la asociación, los mantenedores de FreeCAD y los administradores de sistemas. Los totales y porcentajes son públicos, en https://www.freecad.org/telemetry.php.</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Con qué nombre</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>Con un identificador aleatorio (ID). Los datos son seudónimos: no contienen ningún nombre, pero quien conoce el ID puede saber qué datos son suyos. Un correo electrónico sobre ellos vincula el ID con usted.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Su dirección IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>Como en toda conexión, el servidor la ve mientras su ordenador se comunica con él. No forma parte de los datos: cada evento pide que no se averigüe de dónde viene, y el proyecto en el servidor descarta las direcciones.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>Puede ver sus datos, obtener una copia, hacer que se rectifiquen, se eliminen (supresión) o se limite su tratamiento, y presentar una reclamación ante una autoridad de control de protección de datos. La página «Sus datos» ayuda con la copia y la eliminación; para lo demás, escriba a la dirección anterior.</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>No se decidió en la pregunta.</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Lo que se mostró entonces ({language}):
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>Acerca de los datos</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Sus decisiones</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>Lista de todos los datos</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>Esto es todo lo que se puede llegar a enviar. Nada más pasa.</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>Sus decisiones, tal como se conservan en este ordenador, la más reciente primero.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>conjunto cerrado</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>intervalos</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>contado, en intervalos</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>los bancos de trabajo de FreeCAD y de los complementos públicos</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>Muestra con qué complementos cuentan los usuarios, para que un cambio en la interfaz de programación de FreeCAD no los perjudique.</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>Complementos instalados</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>Los nombres de los complementos públicos instalados; los privados solo se cuentan.</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>nombres de complementos del catálogo público de FreeCAD</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>Los nombres de los complementos instalados que están en el catálogo público de FreeCAD.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>carpetas de la carpeta Mod del usuario, y su package.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>solo complementos públicos; cualquier otro complemento se cuenta, no se nombra</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>Número de complementos</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>Cuántos complementos hay instalados, incluidos los privados.</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>Muestra cuántos complementos no son públicos y qué importancia tienen los complementos para los usuarios.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>carpetas de la carpeta Mod del usuario</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>contado</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>Muestra qué valores predeterminados cambian los usuarios, para que FreeCAD pueda empezar con otros mejores.</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>Muestra cuántos usuarios adaptan FreeCAD a su trabajo, y de qué manera.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences, los parámetros de docs/data-catalog.md</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <translation>Ajustes modificados</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>Qué ajustes de FreeCAD difieren de sus valores predeterminados; la parte más individual.</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>nombres de ajustes propios de FreeCAD, cada uno con uno de sus propios valores</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>nombres de ajustes propios de FreeCAD; sus números no se envían</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>partes de FreeCAD, cada una con un intervalo de números</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>Opciones y elecciones modificadas</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>Opciones y elecciones propias de FreeCAD que difieren de su valor predeterminado, con su valor.</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>solo ajustes que define el propio FreeCAD, solo valores de sus conjuntos cerrados</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>Números modificados</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>Números propios de FreeCAD que difieren de su valor predeterminado, sin su valor.</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>solo los nombres</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>Otros ajustes modificados</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>Cuántos otros ajustes hay guardados, para cada parte de FreeCAD, en intervalos.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences, todo lo demás</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>Atajos de teclado propios</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>Cuántos atajos de teclado se cambiaron, aproximadamente.</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>Barras de herramientas propias</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>Cuántas barras de herramientas se crearon, aproximadamente.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>Cuántas macros hay, aproximadamente.</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>archivos de la carpeta de macros</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>Paquetes de preferencias propios</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>Cuántos paquetes de preferencias se guardaron, aproximadamente.</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>carpetas de SavedPreferencePacks</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>¿Cómo quieren encontrar los usuarios ayuda, ejemplos y complementos, y qué valores predeterminados de estas herramientas no les sirven?</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>¿Qué tamaños y estilos de textos y cotas cambian los usuarios en Draft, para que los dibujos nuevos tengan buen aspecto desde el principio?</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>¿Qué valores predeterminados del banco de trabajo Ensamblaje cambian los usuarios, para que ensamblar requiera menos clics?</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>¿Qué valores predeterminados del banco de trabajo BIM cambian primero los arquitectos e ingenieros?</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>¿Qué valores predeterminados del banco de trabajo CAM cambian los usuarios antes de fresar, y prefieren los prudentes?</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>¿Qué valores predeterminados de la vista 3D cambian los usuarios, para que los modelos tengan buen aspecto y se dibujen rápido en la mayoría de los ordenadores?</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>¿Cómo quieren los usuarios que su trabajo se guarde, se respalde y se recupere, y mantienen los valores predeterminados seguros?</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>¿Qué valores predeterminados del banco de trabajo Draft, de su cuadrícula y de sus ajustes a puntos cambian los usuarios?</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>¿Qué valores predeterminados de las páginas y vistas de dibujo cambian los usuarios en TechDraw?</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>¿Qué normas de dibujo, flechas y estilos de cota eligen los usuarios en TechDraw, para que los dibujos nuevos empiecen con los más comunes?</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>¿Con qué ajustes importan y exportan los usuarios archivos de otros programas, para que los intercambios comunes funcionen sin cambios?</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>¿Qué valores predeterminados del banco de trabajo FEM cambian los usuarios?</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>¿Qué ajustes de malladores y solucionadores necesitan los usuarios para sus simulaciones, para que el primer cálculo salga bien más a menudo?</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>¿Con qué ajustes importan y exportan los usuarios modelos IFC?</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>¿Qué valores predeterminados de la ventana principal, sus barras de herramientas, paneles y mensajes cambian los usuarios, para que FreeCAD pueda empezar con otros mejores?</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>¿Qué valores predeterminados de los materiales y de las mediciones cambian los usuarios?</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>¿Qué valores predeterminados de Part y Part Design cambian los usuarios, para que el modelado de sólidos funcione mejor desde el principio?</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>¿Cómo giran, amplían y desplazan los usuarios la vista, para que los primeros minutos con FreeCAD resulten familiares?</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>¿Qué valores predeterminados de las macros, la consola de Python y el editor cambian los usuarios que escriben scripts?</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>¿Qué valores predeterminados del árbol del modelo y de la selección cambian los usuarios, para encontrar y elegir objetos más rápido?</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>¿Qué valores predeterminados del aspecto de los croquis cambian los usuarios, para que se lean con más facilidad?</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>¿Qué valores predeterminados de las herramientas y restricciones de Sketcher cambian primero los usuarios, para que se puedan elegir otros mejores?</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>¿Qué valores predeterminados de las hojas de cálculo cambian los usuarios?</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>¿Qué quieren ver los usuarios cuando FreeCAD se inicia?</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>¿Con qué unidades y con cuántos decimales trabajan los usuarios, para que la elección en el primer inicio sirva a la mayoría?</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>Muestra qué paneles mantienen abiertos los usuarios y dónde, para que se pueda elegir una mejor disposición inicial.</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>Si se muestra este panel.</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>A qué lado de la vista 3D se superpone este panel, si lo hace.</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>Si la superposición que contiene este panel es transparente.</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>La anchura de la superposición que contiene este panel, en píxeles.</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>La altura de la superposición que contiene este panel, en píxeles.</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>Tareas: visible</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>Tareas: lado de la superposición</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>Tareas: transparente</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>Tareas: anchura</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>Tareas: altura</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>Vista de árbol: visible</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>Vista de árbol: lado de la superposición</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>Vista de árbol: transparente</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>Vista de árbol: anchura</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>Vista de árbol: altura</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>Vista de propiedades: visible</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>Vista de propiedades: lado de la superposición</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>Vista de propiedades: transparente</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>Vista de propiedades: anchura</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>Vista de propiedades: altura</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Consola de Python: visible</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Consola de Python: lado de la superposición</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Consola de Python: transparente</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Consola de Python: anchura</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Consola de Python: altura</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>Vista de informe: visible</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>Vista de informe: lado de la superposición</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>Vista de informe: transparente</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>Vista de informe: anchura</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>Vista de informe: altura</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>Modelo: visible</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>Modelo: lado de la superposición</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>Modelo: transparente</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>Modelo: anchura</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>Modelo: altura</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>los nombres de los temas y hojas de estilo que FreeCAD incluye</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>los idiomas de FreeCAD y sus códigos</translation>
    </message>
    <message>
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>mesa giratoria</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>bola de seguimiento</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>mesa giratoria libre</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>bola de seguimiento clásica</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>bola de arco redondeada</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>estándar: mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>MKS: m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>habitual de EE. UU.: in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperial decimal: in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>construcción, Europa: cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>construcción, EE. UU.: ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>piezas pequeñas y CNC: mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperial, ingeniería civil: ft, lb, mph</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>FEM: mm, N, s</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>metro decimal: m, m², m³</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>pestañas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>solo cotas</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>posición y cotas</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>el último utilizado</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>bancos de trabajo de FreeCAD y de complementos públicos</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>Muestra qué ajustes emplean realmente los usuarios, para que se puedan elegir mejores valores predeterminados.</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>Muestra cuántos usuarios emplean cada traducción, para que el esfuerzo vaya a donde hace falta.</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>Muestra qué aspectos de FreeCAD deben mantenerse en buen estado.</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>Muestra qué bancos de trabajo emplean los usuarios, para que los cambios no los perjudiquen y se encuentren sus errores.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>Cómo está configurado FreeCAD.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>El idioma de las ventanas de FreeCAD.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>El tema de las ventanas de FreeCAD.</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>Hoja de estilo</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>La hoja de estilo que dibuja las ventanas de FreeCAD.</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>Hoja de estilo de superposición</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>La hoja de estilo que dibuja los paneles superpuestos a la vista 3D.</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>Posición y tamaño de la ventana</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>Dónde estaba la ventana de FreeCAD en la pantalla cuando se cerró por última vez.</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>Muestra cuánto espacio tienen los paneles y cuadros de diálogo de FreeCAD.</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>cuatro números enteros</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>Sistema de unidades</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>El sistema de unidades elegido.</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>Sketcher: una sola herramienta de cota</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>Si una sola herramienta crea todos los tipos de cota.</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>Sketcher: herramientas de cota separadas</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>Si cada tipo de cota tiene su propia herramienta.</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>Sketcher: una sola herramienta de coincidencia</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>Si una sola herramienta une puntos con puntos y con líneas.</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>Sketcher: una sola herramienta horizontal o vertical</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>Si una sola herramienta elige entre horizontal y vertical.</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>Sketcher: valores mostrados al dibujar</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>Qué valores se pueden escribir junto al puntero al dibujar.</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>Bancos de trabajo en uso</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>Los bancos de trabajo activados, en orden.</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>Bancos de trabajo desactivados</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>Los bancos de trabajo que están desactivados.</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>Banco de trabajo al inicio</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>El banco de trabajo que FreeCAD abre primero.</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>Selector de banco de trabajo</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>Si los bancos de trabajo se eligen en una lista o en pestañas.</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>Estilo de navegación</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>Qué hace el ratón en la vista 3D para girar, mover y ampliar.</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Estilo de órbita</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>Cómo gira la vista 3D al arrastrar el ratón.</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Modo de rotación</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>El punto en torno al que gira la vista 3D.</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>Tamaño de los iconos de las barras</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>El tamaño de los iconos en las barras de herramientas, en píxeles.</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>Muestra con qué frecuencia FreeCAD se cierra de forma anómala, y a quién le ocurre, para que los peores errores se corrijan primero.</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>Muestra cuánto tiempo hay que mantener las versiones antiguas de FreeCAD.</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>Muestra de qué compilaciones vienen los errores, y con qué bibliotecas tiene que funcionar FreeCAD.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>FreeCAD se inició a esta hora.</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>Muestra cuántas personas usan FreeCAD, algo que se pregunta al proyecto cuando solicita subvenciones.</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>Versión de FreeCAD</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>Qué versión de FreeCAD se está ejecutando.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>FreeCAD se cerró a esta hora.</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>Un inicio sin cierre indica que FreeCAD pudo cerrarse de forma anómala: muestra con qué frecuencia ocurre, y en qué versiones.</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Cierre anómalo</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>Una sesión anterior de FreeCAD falló, fue terminada a la fuerza o se quedó sin corriente.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versión mayor</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>El primer número de la versión de FreeCAD, por ejemplo 1 en 1.1.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versión menor</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>El segundo número de la versión de FreeCAD, por ejemplo 1 en 1.1.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Versión de parche</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>El tercer número de la versión de FreeCAD, por ejemplo 3 en 1.1.3.</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>Muestra qué correcciones han llegado a los usuarios, y qué errores pueden afectarles todavía.</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>El número del código fuente con el que se creó FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo el número</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Quién creó este FreeCAD, en la medida en que se puede saber: el proyecto FreeCAD («official»), una distribución u otro empaquetador («packager»), alguien que lo ejecuta donde se compiló («own») o alguien que cambió su código fuente («other»).</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>el repositorio del que FreeCAD dice haberse creado, y la forma en que llegó</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>una de cinco palabras; la dirección no se envía</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Versión de Qt</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>La biblioteca que dibuja las ventanas de FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Versión de PySide</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>La biblioteca que permite a los complementos usar Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Versión de Open CASCADE</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>La biblioteca que calcula las formas.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Versión de Coin</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>La biblioteca que dibuja la vista 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Versión de FreeCAD de esa sesión</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>Qué versión de FreeCAD se cerró de forma anómala.</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>FreeCAD.Version() de esa sesión</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>Versión de Qt de esa sesión</translation>
    </message>
    <message>
        <source>The library that drew its windows.</source>
        <translation>La biblioteca que dibujaba sus ventanas.</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>versión de Qt en esa sesión</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>Sistema operativo de esa sesión</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>La familia del sistema operativo; solo se envía con la categoría Sistema.</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>platform.system() en esa sesión</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>Duración de esa sesión</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>Cuánto tiempo funcionó FreeCAD, aproximadamente, antes de cerrarse de forma anómala.</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>horas que el complemento guarda junto a sus registros</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>cinco intervalos</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>Último banco de trabajo de esa sesión</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>El banco de trabajo en uso cuando FreeCAD se cerró de forma anómala.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() en esa sesión</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Cierres normales anteriores</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>Cuántas sesiones terminaron bien desde el cierre anómalo anterior, en intervalos.</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>los registros del complemento</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>Muestra para qué plataformas hay que compilar, probar y mantener FreeCAD.</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>Muestra en qué pantallas deben caber las ventanas y los cuadros de diálogo de FreeCAD.</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>Muestra en qué ordenadores debe ser FreeCAD suficientemente rápido.</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>Muestra de qué controladores gráficos vienen los errores de la vista 3D.</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>Muestra con qué versiones de Python tienen que funcionar FreeCAD y sus complementos.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>El tipo de ordenador, sistema operativo y pantalla.</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>Tipo de procesador</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>La familia del procesador.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>La familia del sistema operativo.</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>Compilación del sistema operativo</translation>
    </message>
    <message>
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>La compilación del núcleo del sistema operativo, tal como la publicó su fabricante.</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>«custom» si contiene palabras que ninguna compilación publicada tiene</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Versión de Python</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>La versión de Python incluida en FreeCAD.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>El espacio que puede ocupar la ventana de FreeCAD.</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>QScreen.availableSize() de la pantalla con la ventana de FreeCAD</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>Escala de la pantalla</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>Cuántos píxeles de la pantalla muestran un píxel de un dibujo.</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>Sistema operativo de este evento</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>La familia del sistema operativo; acompaña a cada evento, para desglosar las cifras.</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>Versión del sistema operativo de este evento</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>La versión del sistema operativo; acompaña a cada evento, para desglosar las cifras.</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>VERSION_ID en os-release, platform.mac_ver() o platform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo números de versión</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>Distribución de Linux de este evento</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>El nombre de la distribución de Linux; acompaña a cada evento, para desglosar las cifras.</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>NAME en os-release</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>Versión de Python de este evento</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>La versión de Python incluida en FreeCAD; acompaña a cada evento, para desglosar las cifras.</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>Implementación de Python de este evento</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>Qué implementación de Python incluye FreeCAD; acompaña a cada evento.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>En qué forma llegó FreeCAD a este ordenador.</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>Muestra qué paquetes de FreeCAD merecen su mantenimiento.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>carpeta de FreeCAD y variables de entorno como APPIMAGE</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>Servidor gráfico</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>Qué parte del sistema muestra las ventanas.</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName() y XDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Número de pantallas</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>Cuántas pantallas hay; cuatro o más cuentan como un solo valor.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Núcleos del procesador</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>Cuántos núcleos tiene el procesador, aproximadamente.</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Memoria principal</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>Cuánta memoria principal hay, aproximadamente.</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf() o GetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>Quién hizo el controlador gráfico, si FreeCAD ya lo sabe.</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VENDOR) de un contexto activo en FreeCAD</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>Versión de OpenGL</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>El primer número de la versión de OpenGL, si FreeCAD ya la conoce.</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VERSION) de un contexto activo en FreeCAD</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo el primer número</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>Añadido para el transporte: ayuda a encontrar fallos en el propio envío.</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>Añadido para el transporte: no se debe averiguar el lugar de nadie.</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>Añadido para el transporte: un evento enviado dos veces conserva su hora y cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Biblioteca de envío</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>El nombre de la biblioteca de software que se comunica con el servidor.</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>texto fijo</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>Versión de la biblioteca de envío</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>La versión de la biblioteca de software que se comunica con el servidor.</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>Sin geolocalización</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>Pide al servidor que no averigüe de dónde viene la conexión.</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>valor fijo</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>Conservar la hora tal cual</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>Pide al servidor que conserve la hora del evento en lugar de corregirla según la hora del envío.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>siempre sí</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>un texto como «{example}»; si no, «custom»</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>uno de: {names}; si no, «custom»</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>uno de: {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>el número de una elección: {choices}; las versiones más recientes de FreeCAD pueden tener más</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}, o {choices}; todo lo demás se envía como «custom»</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}; todo lo demás se envía como «custom»</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>una lista: {what}; cualquier otro nombre en ella se envía como «custom»</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>una lista: {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Contenido de {}</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>No hay ningún ID en este ordenador, así que no hay nada que solicitar.</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>El correo electrónico está preparado en su programa de correo. Si no se ha abierto ninguno, copie el texto y envíelo a la dirección que contiene.</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>El texto está copiado. Envíelo a la dirección de su primera línea.</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>Solicitar una copia de sus datos</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>La FreeCAD project association le envía una copia de todo lo que está guardado con su ID. Solicítela por correo electrónico.</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>Un correo electrónico vincula el ID con su nombre y dirección. Hasta ahora nadie podía hacerlo.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>ID cuyos datos solicita</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Formato de la copia</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>Correo &amp;electrónico:</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>Correo electrónico preparado</translation>
    </message>
    <message>
        <source>&amp;Open mail program</source>
        <translation>&amp;Abrir programa de correo</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>había más de {} eventos en espera</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>había más de {} MB en espera</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>esperó más de {} días</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>mayor que {} KiB</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>se desactivó el uso compartido</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>se desmarcó su categoría</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>se creó un ID nuevo</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>se solicitó la eliminación de los datos</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>se borró el historial</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>el complemento se eliminó</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>No aceptó compartir esto.</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>Aún no se le ha preguntado por esto.</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>No está en la lista de datos.</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>Su valor no es uno de los permitidos.</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>No está bien formado.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>no se encuentra el nombre del servidor</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se rechazó la conexión</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>sin conexión dentro del plazo</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>sin respuesta dentro del plazo</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>no hay red</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>no se puede confiar en el certificado del servidor</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>el servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>se restableció la conexión</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>sin respuesta completa en {} s</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>la dirección debe empezar por https://</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>se interrumpió antes de que llegara una respuesta</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>se estaba enviando</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>se detuvo el envío</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>se retiró antes de enviarse</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>la dirección se cambió a {}</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>la dirección no se puede usar: {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>el contenido no es JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>el contenido tiene otras claves que las esperadas: {}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>los eventos no son los de los registros</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>el contenido pide una «historical migration»</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>no es la única solicitud esperada</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>se envió algo antes de comprobarlo</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>la cabecera de la solicitud no está completa</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>el contenido se cambió después de comprobarlo</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>posthog no usó la sesión que se le dio</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>el puerto no es un número del 1 al 65535</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>debe empezar por https:// y nombrar un servidor</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>http:// sin cifrar solo se permite hacia este equipo</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>no debe contener un nombre de usuario ni una contraseña</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>debe terminar después del nombre del servidor</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>contiene un carácter que ninguna dirección tiene</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>el nombre del servidor debe indicarse en ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>una parte del nombre del servidor está vacía o es demasiado larga</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>intento de escribir en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de entrada/salida del disco</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>su archivo se eliminó mientras FreeCAD se ejecutaba</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>su archivo se eliminó o se sustituyó mientras FreeCAD se ejecutaba</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} es un enlace simbólico</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} pertenece a otro usuario</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>no hay registros en {}</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>el archivo pertenece a otro programa</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>lo escribió una versión más reciente del complemento</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>una versión más reciente del complemento se hizo cargo de él</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>le falta una tabla</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>un registro no se puede leer: {}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay suficiente memoria</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{} es una carpeta</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} está bloqueado por otro proceso</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{} no es JSON válido</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} no es un objeto JSON</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>Los registros se eliminaron mientras FreeCAD se ejecutaba; estos son nuevos.</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>Los registros estaban dañados ({reason}) y se apartaron como {file}.</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Error inesperado: {}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Retenido: {name}. {reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Retenido: {label} ({name}). {reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Solicitudes anteriores ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>ID anteriores ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>El ID se ha copiado.</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>Todo lo enviado con su ID le pertenece a usted. Solo quien conoce el ID puede solicitarlo.</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>Solicitar una copia…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>Abre las instrucciones y un correo electrónico preparado para obtener una copia de sus datos.</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>Solicitar la eliminación…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>Abre una ventana que pide al servidor que elimine lo guardado con un ID.</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>Acerca de los datos…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>De qué se trata, quién es el responsable, cuánto tiempo se conservan los datos y sus derechos.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Sus solicitudes</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Cancelar solicitud</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>Detiene la solicitud. Si ya se está enviando, es posible que el servicio la haya recibido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>Envía la solicitud una vez más.</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>Sus ID anteriores</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>Copia el ID seleccionado completo.</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>Eliminar sus datos…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>Pide al servidor que elimine lo guardado con el ID seleccionado.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Abre una página en su navegador web.</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Resultados públicos</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>No compartir</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>en la pregunta</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>en la pregunta, nada nuevo</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>en las preferencias</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>en el panel</translation>
    </message>
    <message>
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>tomada de los ajustes de FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>en los parámetros de FreeCAD</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>con una solicitud de eliminación</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>restablecida</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>Esto borra los registros de este ordenador: qué se envió y cuándo, y qué respondió el servidor. Lo que tiene el servidor permanece allí: solicite su eliminación en «Sus datos».</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>Su decisión y sus ID permanecen, porque solo quien conoce un ID puede solicitar sus datos.</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>&amp;Conservar lo que aún espera para enviarse</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>Esto tiene efecto inmediato y no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se pudo escribir el archivo: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON (todo)</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV (una tabla para hojas de cálculo)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>Guarda todo el historial de este ordenador en un archivo: qué se envió, cuándo y qué respondió el servidor.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>&amp;Incluir sus ID</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>Su ID es una clave de sus datos: no lo incluya si quiere mostrar el archivo a otras personas.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Cerrar</translation>
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
        <translation>Hoy {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Ayer {}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>mañana a las {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>ayer a las {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>ayer a las {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>el {date} a las {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>Aceptado por el servidor.</translation>
    </message>
    <message>
        <source>Waits on this computer and is sent later.</source>
        <translation>Espera en este ordenador y se enviará más tarde.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>Va de camino al servidor.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>Rechazado por el servidor; no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>Detenido aquí</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>Detenido en este ordenador en la última comprobación; espera otra versión del paquete de Python posthog.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>Borrado en este ordenador antes de que el servidor lo aceptara.</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>Demasiado grande para el servidor: dividido y enviado por partes.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>Una nota de este complemento; no se envió nada.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>aceptado por el servidor</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>fallido, se reintentará</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>demasiado grande, dividido</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>interrumpido, no se conoce la respuesta</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>detenido antes del envío</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>El contenido se eliminó para ahorrar espacio. Queda: cuándo, adónde, qué tamaño tenía y cómo terminó.</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Copia de sus datos</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Eliminación de sus datos</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>Usted la canceló mientras se enviaba: es posible que el servicio la haya recibido.</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>Se usaron las instrucciones; le corresponde a usted enviar el correo electrónico.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>Espera para enviarse.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Se está enviando…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>La solicitud fue aceptada; el servicio elimina los datos en su propio plazo.</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>El servicio respondió que no hay nada guardado con este ID.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Usted la canceló.</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>El servicio rechazó la solicitud: {}.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>No se reintenta por sí sola.</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>El servicio no pudo admitir la solicitud; respondió: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>No se pudo contactar con el servicio: {}.</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se pudo leer esto: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>El historial está vacío: aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>Rechazado o detenido</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>Muestra solo las filas que contienen este texto: el nombre de un evento o palabras de una respuesta.</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>Resultados que se muestran</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>Periodo que se muestra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>Mostrar legible</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>Muestra estos datos en palabras, en la primera parte del panel.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>Guarda el historial en un archivo.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>Borra el historial de este ordenador.</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id} (en uso desde el {date})</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id} (del {first} al {last})</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>Todos sus ID ({})</translation>
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
        <translation>En uso</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>ninguno en el servidor</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>eliminación aceptada el {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>eliminación solicitada</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>ya no en el servidor</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>en el servidor</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>No tiene ningún ID: solo «Compartir» crea uno.</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>Vuelve a mostrar el ID abreviado.</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>Muestra el ID completo, también en las vistas sin procesar.</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>desde el {}</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>copiado</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Su ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>Un número aleatorio (UUID) que le representa en el servidor. Es una clave: quien lo conoce puede solicitar sus datos o su eliminación.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>Copia el ID completo.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>ID nuevo…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>Abre una ventana donde puede tomar otro ID.</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>es-ES</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>En espera en este ordenador con el ID anterior: {}.</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>A partir de ahora, los datos de este ordenador se envían con un nuevo identificador aleatorio (ID). No se comunica al servidor qué ID tenía antes.</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>&amp;Usar un ID nuevo</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>No está compartiendo, así que ahora no se crea ningún ID nuevo: el que tiene pasa a ser un ID anterior. Si vuelve a compartir, se crea un nuevo identificador aleatorio (ID).</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>&amp;Abandonar este ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>ID nuevo</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>Un ID nuevo no elimina lo enviado antes: permanece en el servidor, con el ID anterior, hasta que pasen sus 90 días o usted solicite su eliminación. El ID anterior se conserva en este ordenador, para que pueda hacerlo aún.</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>&amp;Solicitar la eliminación de lo enviado con el ID anterior</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Enviarlo con el ID anterior</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Borrarlo</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation>Esto tiene efecto inmediato.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>Aquí solo se muestran los más recientes; el historial los tiene todos.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>Esto se enviaría si FreeCAD se iniciara ahora. El sistema, las preferencias y los complementos se omiten donde no han cambiado, durante una semana como máximo.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>No se envía nada: el uso compartido está en pausa. Después de la pausa sería esto.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>No se envía nada: el uso compartido está desactivado. Estos son los valores de aquí.</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>No se envía nada: aún no ha decidido. Estos son los valores de aquí.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>No se envía nada: el uso compartido está bloqueado.</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>Original en inglés</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>Muestra el texto de esta ventana en inglés.</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>El complemento Telemetry no pudo iniciarse, así que no se envía nada: {}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>El complemento Telemetry se ha eliminado. Reinicie FreeCAD.</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>El complemento Telemetry no puede mostrar esto: {}</translation>
    </message>
    <message>
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Próximo envío</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>Partes del panel</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>Parte del panel</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Hasta que FreeCAD se inicie de nuevo</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Hasta que yo lo reanude</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>Changed since it was last sent (◆).</source>
        <translation>Modificado desde el último envío (◆).</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>Enviado como:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>Añadido para el transporte.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Leído de:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Con menos precisión:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>En la lista de datos desde:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>versión {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Enviado junto con ello</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>Cuándo se creó el evento.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Número del evento</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>Un número aleatorio, para que un evento enviado dos veces cuente una sola vez.</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Su ID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>un identificador aleatorio (ID), creado cuando comparte</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>El número aleatorio que le representa en el servidor.</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} con nombre, {counted} sin él)</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>En espera en este ordenador</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>Con cada evento</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}, modificado</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>Valores permitidos</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Data in words</source>
        <translation>Datos en palabras</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>Categorías, datos y sus valores, en forma de árbol.</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>Elija una línea para leer qué es, por qué se pide y dónde se lee.</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>Acerca del dato seleccionado</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>Se ha copiado como texto lo que se muestra.</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se pudo escribir el archivo: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>Muestra lo que se envió antes de esto.</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>Muestra lo que se envió después de esto.</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>Muestra los datos en palabras.</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>Muestra los datos exactamente como se envían.</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>Nombres originales</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>Muestra los nombres con los que se envían los datos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>Copia como texto lo que se muestra.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>Guarda en un archivo lo que se muestra.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>Esta dirección no se guardará: debe empezar por https:// y terminar después del nombre del servidor, como en https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>Esta clave no se guardará: una clave no tiene espacios ni caracteres especiales.</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>Entonces los datos no van a los desarrolladores de FreeCAD, sino al propietario de este servidor y esta clave.</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>Los datos van a los desarrolladores de FreeCAD.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>Uso compartido</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>Compartir &amp;datos con los desarrolladores de FreeCAD</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>Para activar el uso compartido, una ventana muestra todo lo que se enviaría y le pregunta; su respuesta vale de inmediato. Desactivarlo vale con Aceptar o Aplicar y borra lo que espera sin enviar.</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>Compartido además de inicios, cierres y versión</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>Muestra qué contiene, con los valores actuales de este ordenador</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Complementos</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>&amp;Ajustes modificados</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>Pausa e historial</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Pa&amp;usa del uso compartido:</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>Conservar el &amp;historial en este ordenador:</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Mostrar un &amp;icono en la barra de estado</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>Avanzado: adónde van los datos</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>C&amp;lave del proyecto:</translation>
    </message>
    <message>
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>Volver al servidor de &amp;FreeCAD</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Lo enviado y lo que se enviará</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>¿Ayudar a mejorar FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>A los desarrolladores de FreeCAD les gustaría saber qué versiones, sistemas, complementos y ajustes se usan, y con qué frecuencia FreeCAD se cierra de forma anómala. Esto es todo lo que se enviaría desde este ordenador, con sus valores actuales. Marque lo que acepta:</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>La versión de FreeCAD y las horas de sus inicios y cierres siempre forman parte de lo que se comparte.</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>Se envía a la FreeCAD project association y se conserva en la UE durante 90 días con un identificador aleatorio (ID). En cualquier momento puede ver o copiar los datos, hacer que se eliminen o dejar de compartir.</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>¿Compartir algo nuevo con FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>A los desarrolladores de FreeCAD les gustaría saber más de lo que usted aceptó. Esto es todo lo nuevo que se enviaría desde este ordenador, con sus valores actuales. Hasta que lo acepte, no se envía nada de ello.</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>Marque lo que acepta además:</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>Ya comparte: {}. Eso no cambia, sea cual sea su respuesta aquí.</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>C&amp;ompartir lo nuevo</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>No compartir &amp;lo nuevo</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>Cierra esta ventana; no se comparte nada nuevo hasta que usted decida</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>S&amp;istema ({})</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>P&amp;referencias ({})</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>Co&amp;mplementos ({})</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>&amp;Ajustes modificados ({}) – la parte más individual</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se pudo averiguar lo que se enviaría, así que no se puede compartir nada: {}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>solo si FreeCAD se cierra de forma anómala</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>Sin marcar: no se enviaría</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>&amp;No compartir</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>Decidir más &amp;tarde</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>Cierra esta ventana; no se comparte nada hasta que usted decida</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>&amp;Política de privacidad</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>Abre la política de privacidad de FreeCAD en su navegador web</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}, tras {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>Estado HTTP {}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Error: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>El servidor pidió esperar %n segundo.</numerusform>
            <numerusform>El servidor pidió esperar %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Solo se conservan los primeros {} de la respuesta.</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>{sent} al enviar, {unpacked} sin comprimir</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>Solo se muestra el principio; Copiar y Guardar lo incluyen todo.</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>Esto se detuvo en este ordenador en la última comprobación; no se envió.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>No se envió nada en este intento: no se estableció ninguna conexión.</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>Exactamente como se envió, salvo su ID: está abreviado hasta «Mostrar».</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>Exactamente como se envió.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>Esto nunca se envió. Se borró en este ordenador, con su contenido.</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>Esto aún no se ha enviado; cuando se envíe, tendrá este aspecto.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Intento de envío</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Datos sin procesar</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Con saltos de línea</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>Dispone el texto JSON para que sea más fácil de leer. Se envió sin estos saltos de línea.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>Ya lo ha solicitado.</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>No hay ningún ID en este ordenador, así que no hay nada que solicitar.</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Cuando la solicite: se desactiva el uso compartido, se borra lo que espera con este ID en este ordenador y la solicitud se envía a {}. El ID no se vuelve a usar.</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Cuando la solicite: se borra lo que espera con este ID en este ordenador y la solicitud se envía a {}. No cambia si comparte o no con otro ID.</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>Solicitar la eliminación de sus datos</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>Se pide al servidor que elimine todo lo que está guardado con un ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>&amp;Reintentar más tarde si no se puede contactar con el servicio</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>&amp;Solicitar la eliminación</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>ID cuyos datos deben eliminarse</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Solicitud en curso</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>&amp;Cancelar la solicitud</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>Nada guardado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>Aún no se ha enviado nada. Lo que se enviaría ahora figura en «Próximo envío».</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} a {server}, con el ID {id}.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>Decidió no compartir lo nuevo de la lista de datos. Puede volver a verlo y decidir otra cosa.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>A los desarrolladores de FreeCAD les gustaría saber más de lo que se le preguntó. Hasta que responda, solo se envía lo que usted aceptó.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>Detiene el uso compartido hasta que usted lo reanude. La flecha de al lado ofrece otros plazos.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>Reanuda el uso compartido.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>Muestra lo que se enviaría y le pregunta antes de que se envíe.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>Retira su consentimiento.</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>Desactivar el uso compartido</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>Retira su consentimiento. Lo que aún espera en este ordenador se borra sin enviarse.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>Envía ahora lo que espera en este ordenador, sin esperar más.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>Novedades…</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>Pausar hasta que yo lo reanude</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>Telemetría: {}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>%n día con eventos aceptados</numerusform>
            <numerusform>%n días con eventos aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n día con eventos en espera</numerusform>
            <numerusform>%n días con eventos en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>%n día con eventos rechazados o detenidos</numerusform>
            <numerusform>%n días con eventos rechazados o detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>Últimos 30 días: no se aceptó nada y nada espera</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Últimos 30 días: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>aceptado: {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>en espera: {}</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>rechazado: {}</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>detenido aquí: {}</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>borrado aquí: {}</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>sí</translation>
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
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>custom (su nombre no se envía)</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>Sesiones de FreeCAD</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Ajustes modificados</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>Leyendo los registros de este ordenador…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>No se comparte nada. Aún no ha decidido.</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>El uso compartido está activado.</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>El uso compartido está desactivado.</translation>
    </message>
    <message>
        <source>Paused until FreeCAD starts again.</source>
        <translation>En pausa hasta que FreeCAD se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>En pausa hasta que usted lo reanude.</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>En pausa; se reanuda: {}.</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>En pausa hasta mañana a las {}.</translation>
    </message>
    <message>
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>En pausa hasta el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>En pausa hasta el {date} a las {time}.</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Bloqueado: estas variables de entorno están definidas: {}.</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>Bloqueado: la variable de entorno {} está definida.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>Bloqueado por una directiva de este ordenador.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>Bloqueado por una directiva de este ordenador: {}.</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>No se pueden llevar registros: {}. No se envía nada.</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>Los registros de este ordenador provienen de una versión más reciente de este complemento. No se envía nada.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se puede enviar: el paquete de Python posthog no se puede usar: {}.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>No se puede enviar: falta el paquete de Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>No se puede enviar: la dirección del servidor «{}» debe empezar por https:// y terminar después del nombre del servidor.</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>Detenido en la última comprobación: el paquete de Python posthog habría enviado algo distinto de lo que usted aceptó. No se envió nada.</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>El uso compartido vuelve a ser posible cuando FreeCAD se inicia sin una variable así.</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>Quien administra este ordenador puede cambiarlo.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Actualice el complemento en el Administrador de complementos.</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>Para instalarlo, abra Herramientas → Administrador de complementos, busque el complemento Telemetry y elija Actualizar o Reinstalar: el Administrador de complementos instala lo que falta. Después inicie FreeCAD de nuevo.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Corríjala en Editar → Preferencias → Telemetría, en Avanzado.</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>Lo que espera se conserva. El envío continuará con otra versión de posthog.</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>Otro programa tiene abierto el archivo, quizá una copia de seguridad u otro FreeCAD: espere o ciérrelo.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>Asegúrese de que puede escribir en el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>Asegúrese de que el archivo y su carpeta son suyos y no son enlaces.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Se reintenta cada pocos segundos.</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>El archivo: {}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Aún sin guardar: %n cambio. Puede perderse cuando se cierre FreeCAD.</numerusform>
            <numerusform>Aún sin guardar: %n cambios. Pueden perderse cuando se cierre FreeCAD.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Un error en este complemento: {}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>El envío se ha detenido hasta que FreeCAD se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>El servidor aceptó {events} ({size}) {when}.</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>El servidor rechazó {events}: {words}. Todo permanece en el historial.</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Último envío aceptado por el servidor {}. Sus registros se borraron o son más antiguos de lo que se conserva el historial.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>El servidor pidió esperar.</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>El servidor respondió «{}» en lugar de aceptar lo enviado.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>No se puede contactar con el servidor: {}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Primer intento fallido: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>En espera en este ordenador: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>En espera en este ordenador: {events} ({sessions}).</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>También está instalado el complemento Telemetry anterior, en la carpeta «{}». Envía datos por su cuenta y no se muestra aquí; puede desinstalarlo en el Administrador de complementos.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Este complemento está instalado dos veces: «{used}» está en uso, «{other}» no. Elimine la carpeta que no necesite.</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>Lo que el servidor aceptó antes permanece allí 90 días, salvo que usted solicite su eliminación.</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>Se pidió al servidor que eliminara lo que aceptó antes; «Sus datos» muestra su respuesta.</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>Próximo envío: cuando FreeCAD se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>Próximo intento: en un momento.</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Próximo intento: {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>Pausar la telemetría</translation>
    </message>
    <message>
        <source>Records and sends nothing until you resume</source>
        <translation>No registra ni envía nada hasta que usted la reanude</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Preferencias de telemetría…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>Abre la página Telemetría de las preferencias de FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Nuevo ID de telemetría…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>Explica qué cambia un nuevo ID aleatorio, y crea uno</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Solicitar una copia de los datos de telemetría…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>Muestra cómo obtener una copia de los datos guardados con su ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Reanudar la telemetría</translation>
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
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>Muestra u oculta el panel que enseña lo que este FreeCAD comparte con sus desarrolladores</translation>
    </message>
</context>
</TS>
