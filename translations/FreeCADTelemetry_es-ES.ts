<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Spanish: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>Telemetría</translation>
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
        <source>Your ID</source>
        <translation>Su ID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>Un número aleatorio que identifica sus datos en el servidor. Se crea cuando usted acepta compartir; si el complemento Telemetry anterior dejó un ID, se vuelve a usar.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>Qué es el evento, por ejemplo freecad_startup.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>Un número aleatorio, para que un evento enviado dos veces cuente una sola vez.</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Hora del evento</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>Cuándo se registró, según el reloj de su ordenador, en UTC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>Identifica el proyecto del servidor al que pertenecen los datos. Es pública y la misma para todos los que no la hayan cambiado.</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Hora del envío</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>Cuándo se creó el mensaje, según el reloj de su ordenador, en UTC.</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>Migración histórica</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>Siempre no.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Biblioteca de envío</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>El nombre y la versión de la biblioteca de software que se comunica con el servidor.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>Lo que tiene toda conexión con un servidor web: el nombre del servidor, la longitud y la forma del mensaje, y su dirección IP, que no forma parte de los datos. Si utiliza un proxy, este puede añadir sus propias líneas.</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Solicitud de eliminación</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>Solo si solicita la eliminación: su ID y el nombre y la versión de este complemento se envían al servicio de eliminación, que ve su dirección IP junto con su ID.</translation>
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
        <source>Changed settings</source>
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
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Mesa giratoria</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Bola de seguimiento</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Mesa giratoria libre</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Bola de seguimiento clásica</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Bola de arco redondeada</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centro de la ventana</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Arrastra el cursor</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centro del objeto</translation>
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
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>Muestra con qué frecuencia se cierra FreeCAD de forma inesperada y en qué entornos, para que los peores errores se corrijan primero.</translation>
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
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>La hora a la que se inició FreeCAD.</translation>
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
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>La hora a la que se cerró FreeCAD.</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>Un inicio sin cierre indica que FreeCAD pudo cerrarse de forma inesperada. Muestra con qué frecuencia ocurre y en qué versiones.</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Cierre inesperado</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>Una sesión anterior de FreeCAD falló, se terminó a la fuerza o acabó por un corte de corriente.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versión mayor</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>El primer número de la versión de FreeCAD, por ejemplo 1 en 1.2.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versión menor</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>El segundo número de la versión de FreeCAD, por ejemplo 2 en 1.2.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Versión de parche</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>El tercer número de la versión de FreeCAD, por ejemplo 3 en 1.2.3.</translation>
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
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>El número de revisión del código fuente con el que se compiló FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo el número</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilado por</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Quién creó este FreeCAD, en la medida en que se puede saber: el proyecto FreeCAD («official»), una distribución u otro empaquetador («packager»), alguien que lo ejecuta donde se compiló («own») o alguien que cambió su código fuente («other»).</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>el repositorio de código fuente que indica FreeCAD y su formato de paquete</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>una de cinco palabras; la dirección del repositorio no se envía</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Versión de Qt</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>La versión de la biblioteca con la que está hecha la interfaz de usuario de FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Versión de PySide</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>La versión de la biblioteca que permite al código Python usar Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Versión de Open CASCADE</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>La versión del núcleo geométrico de FreeCAD.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Versión de Coin</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>La versión de la biblioteca que dibuja la vista 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Versión de FreeCAD de esa sesión</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>La versión de FreeCAD que se cerró de forma inesperada.</translation>
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
        <source>The version of Qt in that session.</source>
        <translation>La versión de Qt en esa sesión.</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>Duración de esa sesión</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>Cuánto tiempo funcionó FreeCAD antes de cerrarse de forma inesperada, como intervalo.</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>horas de las sesiones, que este complemento guarda en este ordenador</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>uno de cinco intervalos</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>Último banco de trabajo de esa sesión</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>El banco de trabajo que estaba activo cuando FreeCAD se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() en esa sesión</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Cierres normales anteriores</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>El número de sesiones que se cerraron con normalidad desde el cierre inesperado anterior, como intervalo.</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>la base de datos local de este complemento</translation>
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
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>Las versiones del núcleo del sistema operativo y de su paquete.</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>solo números de versión y de paquete</translation>
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
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>solo números de versión; una fecha se envía como «rolling»</translation>
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
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>La versión de FreeCAD, las versiones de su compilación y sus bibliotecas, y las horas a las que se inicia y se cierra. Tras un cierre inesperado: la versión de FreeCAD y de Qt en esa sesión, cuánto duró, su último banco de trabajo y cuántas sesiones se cerraron antes con normalidad.</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>Sistema operativo, procesador, memoria, gráficos y pantallas de este ordenador, cómo se instaló FreeCAD y la versión de Python.</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>Cómo está configurado FreeCAD: idioma, tema, unidades, navegación, bancos de trabajo, paneles y herramientas de Sketcher.</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>Los nombres de los complementos instalados que están en el catálogo oficial de complementos. Los demás complementos solo se cuentan.</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Los ajustes de FreeCAD que difieren de sus valores predeterminados, y el número de sus atajos, barras de herramientas, macros y paquetes de preferencias. Pocas personas modifican los mismos ajustes, así que la combinación puede distinguirle de los demás.</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>Este historial también pertenece a otro ordenador.</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>Contiene sesiones de FreeCAD de otro ordenador, o anteriores a la reinstalación del sistema operativo. Los datos de ambos se envían con el mismo ID.</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>ID nuevo aquí…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Abre una ventana donde puede cambiar a un ID nuevo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>Conservar el ID</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>Conserva el ID actual. Este ordenador no se volverá a mencionar.</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>No hay ningún ID en este ordenador, así que no hay datos que solicitar.</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>Se pidió a su programa de correo que abriera el correo electrónico. Si no lo hizo, copie el texto y envíelo a la dirección de la primera línea.</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>Texto copiado. Envíelo a la dirección de la primera línea.</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>Solicite por correo electrónico una copia de todo lo guardado con su ID. La FreeCAD project association se la enviará.</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>La FreeCAD project association, a la que va este correo electrónico, solo puede enviarle una copia de los datos que se le enviaron.</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>Solicitar una copia de sus datos</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>Este correo electrónico vincula su ID con su nombre y su dirección de correo. Los datos de telemetría en sí no contienen ninguno de los dos.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>ID cuyos datos solicita</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
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
        <source>&amp;Open e-mail program</source>
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
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>está instalada la versión {version}, se necesita la {needed} o posterior</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>no se pueden leer los certificados indicados en la variable {}</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>la dirección del proxy no es válida</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>la dirección del proxy no empieza por http://, socks4:// ni socks5://</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>hay configurado un proxy SOCKS, pero falta el paquete de Python PySocks; se instala con pip</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>no se puede contactar con el proxy: {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>el proxy no se conectó al servidor; su estado es {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>el proxy no se conectó al servidor</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>respondió otra cosa, quizá la página de inicio de sesión de una red: {status} {text}</translation>
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
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>«{}» en el contenido no es lo esperado</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>el contenido comprimido incluye más que su texto</translation>
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
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>su carpeta no permite bloquear archivos, y es posible que otro FreeCAD la esté usando</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
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
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id} ({first} – {last}): {state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>ID copiado. Manténgalo en privado.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>Contacto: {}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}, {when}, {id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Cancelar solicitud</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>Cancela la solicitud. Si ya se está enviando, es posible que el servicio la haya recibido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>Vuelve a enviar la solicitud.</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>Copia este ID completo.</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Solicitar eliminación…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>Abre una ventana donde puede solicitar la eliminación de los datos guardados con este ID.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>Puede solicitar una copia de los datos guardados con su ID, o su eliminación. Cualquiera que conozca el ID puede hacer lo mismo, así que manténgalo en privado.</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>Solicitar una copia…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>Abre las instrucciones y un correo electrónico preparado para solicitar una copia de sus datos.</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>Abre una ventana donde puede solicitar la eliminación de los datos guardados con un ID.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>Explica para qué sirven los datos, quién es el responsable, cuánto tiempo se conservan y cuáles son sus derechos.</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Lista de datos</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>Muestra todos los datos que puede enviar esta versión del complemento.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Qué no se recopila</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>Muestra lo que nunca forma parte de los datos.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Sus decisiones</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>Muestra qué decidió y cuándo, tal como se registró en este ordenador.</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Estadísticas públicas</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Abre una página en su navegador web.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>Abre su programa de correo.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>Copia la dirección de correo electrónico de la FreeCAD project association.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Sus solicitudes</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>ID anteriores</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>«Borrar…» en la página «Enviados» borra también estos archivos.</translation>
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
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Categorías</translation>
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
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>en la ventana de consentimiento</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>en la ventana de consentimiento, sin aceptar los datos adicionales</translation>
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
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>tomada de los ajustes de FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>en los parámetros de FreeCAD</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>con una solicitud de eliminación</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecida</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>al desinstalar el complemento</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>También se borran:</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>Esto borra el historial de este ordenador: qué se envió, cuándo y qué respondió el servidor. No afecta a los datos del servidor. Para que se eliminen, use la página «Sus datos».</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>Sus decisiones y sus ID se conservan, porque una copia o la eliminación solo se pueden solicitar con el ID.</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>&amp;Conservar datos sin enviar</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>Esto tiene efecto inmediato y no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON: todo (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV: tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>Exportar con ID completos</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>Cualquiera que conozca su ID puede solicitar sus datos o su eliminación. Mantenga el archivo en privado.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Exportar con ID completos…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se pudo guardar el archivo: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Guardado como {}.</translation>
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
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>mañana a las {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>ayer a las {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>ayer a las {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>el {date} a las {time}</translation>
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
        <translation>Solicitud de eliminación</translation>
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
        <source>Waiting</source>
        <comment>result</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>En espera en este ordenador. Se enviará más tarde.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>Se está enviando al servidor.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>Rechazado por el servidor. No se volverá a enviar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>Detenido por la comprobación final en este ordenador. Espera hasta que se instale otra versión del paquete de Python posthog o cambie la dirección del servidor.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>Borrado de este ordenador antes de que el servidor lo aceptara.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>Demasiado grande para el servidor. Dividido y enviado por partes.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>Una nota de este complemento. No se envió nada.</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>El servicio de eliminación aceptó la solicitud.</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>El servicio de eliminación no encontró datos con este ID.</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>El servicio de eliminación rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>El servicio de eliminación no procesó la solicitud.</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>No se recibió ninguna respuesta. Es posible que el servicio de eliminación haya recibido la solicitud.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>aceptado por el servidor</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>demasiado grande, dividido</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>no se encontraron datos</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>interrumpido, resultado desconocido</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>detenido antes del envío</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>El contenido se borró para ahorrar espacio. Sigue registrado: hora, destino, tamaño y resultado.</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se pudo cargar esto: {}</translation>
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
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>No tiene ningún ID. Solo se crea uno si elige «Compartir».</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>Ocultar el ID completo</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>Vuelve a abreviar el ID.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>Mostrar el ID completo</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>Muestra el ID completo, aquí y en las páginas.</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>Se ha copiado el ID completo. Manténgalo en privado.</translation>
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
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>Un número aleatorio (UUID) que identifica sus datos en el servidor. Manténgalo en privado: cualquiera que lo conozca puede solicitar una copia de sus datos o su eliminación.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>Copia el ID completo.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>ID nuevo…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Abre una ventana donde puede cambiar a un ID nuevo.</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>Eliminación solicitada</translation>
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
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Datos sin enviar con el ID anterior: {}.</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>Los datos de este ordenador se enviarán con un nuevo ID aleatorio. No se comunica al servidor su ID anterior, pero unos datos similares podrían indicar de todos modos que ambos ID son suyos.</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>&amp;Crear ID nuevo</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>El uso compartido está desactivado, así que ahora no se crea ningún ID nuevo. Su ID actual pasa a ser un ID anterior. Si vuelve a compartir, se crea un nuevo ID aleatorio.</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>&amp;Dejar de usar este ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>ID nuevo</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>Un ID nuevo no elimina los datos enviados antes. Esos datos permanecen en el servidor con el ID anterior durante un máximo de 90 días, o hasta que se eliminen a petición suya. El ID anterior se conserva en este ordenador para que aún pueda solicitar la eliminación.</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>&amp;Solicitar la eliminación de los datos enviados con el ID anterior</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Enviarlo con el ID anterior</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Borrarlo</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
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
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>Aquí solo se muestran los más recientes. La página «Enviados» los muestra todos.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>Esto se enviaría si FreeCAD se iniciara ahora. Las categorías que no han cambiado se omiten durante una semana como máximo.</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>No se envía nada mientras el uso compartido está en pausa. Después de la pausa, se enviaría esto.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>No se envía nada porque el uso compartido está desactivado. Estos son los valores actuales de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>No se envía nada porque aún no ha decidido. Estos son los valores actuales de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>No se envía nada porque el uso compartido está bloqueado.</translation>
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
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Próximo envío</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>Páginas del panel</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>Página del panel</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Hasta que se reinicie FreeCAD</translation>
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
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>Con cada evento</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>Junto con los datos</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>Con claves</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>Como se envía</translation>
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
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clave:</translation>
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
        <source>Read from:</source>
        <translation>Leído de:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Reducido a:</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>En la lista de datos desde:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>versión {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Enviado con cada evento</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>un ID aleatorio, creado cuando comparte</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>un número aleatorio, creado cuando se registra</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>cuando se registra</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>cuando se inicia FreeCAD</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>cuando se cierra FreeCAD</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>Escrito por una versión más reciente de este complemento</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} con nombre, {counted} sin él)</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>Esta versión no lo envía ni lo modifica. La desactivación del uso compartido lo borra.</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Datos sin enviar</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>no se comparte</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicación</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>Datos en forma legible</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>Categorías y sus valores, en forma de árbol.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>Muestra los datos de esta categoría, con sus valores actuales en este ordenador</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Detalles: {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>La desactivación del uso compartido surte efecto al pulsar Aceptar o Aplicar.</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>Antes de que se active el uso compartido, verá todo lo que se enviaría y se le pedirá su aceptación; su elección tiene efecto inmediato.</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>Esta dirección no se puede guardar. Debe empezar por https:// y terminar después del nombre del servidor, por ejemplo https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>Esta clave no se puede guardar. Una clave no debe contener espacios ni letras acentuadas.</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>Con este servidor y esta clave, sus datos van a quien los controle, no al proyecto FreeCAD.</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>Los datos se envían al proyecto FreeCAD.</translation>
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
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>Uso compartido</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>Compartir &amp;datos de telemetría con el proyecto FreeCAD</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>Solicitar también la &amp;eliminación de mis datos del servidor</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>Pausa, historial y barra de estado</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Pa&amp;usa del uso compartido:</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>Conservar el &amp;historial en este ordenador:</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Mostrar un &amp;icono en la barra de estado</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
        <translation>Avanzado: adónde se envían los datos</translation>
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
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>Usar el servidor de &amp;FreeCAD</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Datos enviados</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>Los botones de esta pestaña tienen efecto inmediato. Aceptar y Cancelar solo afectan a la pestaña Uso compartido.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Este FreeCAD está configurado para enviar datos a {}, no al proyecto FreeCAD.</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Una solicitud de eliminación va a {}, que ve su dirección IP junto con su ID.</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>Lo que sigue sobre el responsable, la conservación y los derechos puede no ser aplicable allí.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quién es el responsable</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>La responsable del tratamiento de sus datos es la FreeCAD project association AISBL ({}). PostHog trata los datos por cuenta de la asociación en servidores de la Unión Europea (Fráncfort). La empresa matriz de PostHog está en EE. UU.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>Las sesiones de FreeCAD (siempre) y las categorías que usted elija, según figuran en la lista de datos. No se envía nada antes de que usted acepte. Si la lista de datos crece, no se envía ninguno de los datos adicionales antes de que usted los acepte.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirven</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>Ayudan a los desarrolladores de FreeCAD a encontrar errores, elegir mejores valores predeterminados, decidir qué sistemas, idiomas y versiones antiguas admitir y evitar que los complementos dejen de funcionar cuando cambia la API. También muestran en las solicitudes de subvenciones que hay personas que usan FreeCAD. La lista de datos indica la finalidad de cada valor.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verlos</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>Datos sin procesar: los directivos de la asociación, y los mantenedores y administradores de sistemas de FreeCAD. Las estadísticas agregadas son públicas en {}.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>Su consentimiento. Puede retirarlo en cualquier momento; esto no afecta a la licitud del tratamiento anterior a la retirada. FreeCAD funciona igual tanto si comparte datos como si no.</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>Cómo retirar su consentimiento</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>Elija «Desactivar…» en el panel Telemetría, o desactive el uso compartido en Editar → Preferencias → Telemetría.</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>Cuando desactiva el uso compartido, los datos sin enviar se borran y no se envían más datos. Esto por sí solo no elimina los datos que el servidor ya ha aceptado: puede solicitar su eliminación en el mismo paso, o en cualquier momento en la página «Sus datos».</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conservan</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>90 días en el servidor. En este ordenador, el historial se conserva durante el tiempo fijado en las preferencias (90 días de forma predeterminada); sus decisiones, ID y solicitudes se conservan hasta que borre la carpeta de la base de datos local.</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>¿Están vinculados a usted?</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>Se guardan con un ID aleatorio, no con su nombre. Si el complemento Telemetry anterior dejó su ID en los ajustes de FreeCAD, ese ID se vuelve a usar, para que aún pueda solicitar una copia o la eliminación de los datos enviados con él. Los datos solo están seudonimizados: cualquiera que conozca su ID puede saber qué datos son suyos y solicitar una copia de ellos o su eliminación, así que manténgalo en privado. Un correo electrónico sobre sus datos vincula el ID con usted.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Su dirección IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>Como en toda conexión, el servidor ve su dirección IP. No forma parte de los datos. Cada evento pide al servidor que no averigüe su ubicación, y el servidor está configurado para descartar las direcciones IP.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>Tiene derecho a ver sus datos, a obtener una copia de ellos, a que se rectifiquen o eliminen, a limitar su tratamiento, a retirar su consentimiento y a presentar una reclamación ante una autoridad de protección de datos. Use la página «Sus datos» para una copia o la eliminación, y escriba a la dirección anterior para todo lo demás.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Sus documentos</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>Ni nombres, ni contenido, ni carpetas de sus documentos u otros archivos. Ninguna imagen de su pantalla.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>Ni su nombre, ni su nombre de usuario, ni su dirección de correo electrónico, ni el nombre de este ordenador.</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>Lo que hace en FreeCAD</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>Ningún registro de los comandos, herramientas o teclas que usa. Se registran las horas de los inicios y cierres y, tras un cierre inesperado, el último banco de trabajo y cuánto tiempo había funcionado FreeCAD, aproximadamente.</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>Lo que ha nombrado o escrito</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>Ningún nombre de sus macros, barras de herramientas, atajos o paquetes de preferencias, ni de complementos que no estén en el catálogo oficial de complementos: estos solo se cuentan. Ningún texto que introduzca en los ajustes: donde podría figurar su propio texto, se envía en su lugar la palabra «custom».</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>Ni ubicación ni zona horaria. Su dirección IP no forma parte de los datos; el aviso de privacidad dice quién la ve.</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Su ordenador</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>Ni números de serie ni otros números que identifiquen el hardware. Ninguna lista de otros programas. Tras un cierre inesperado, ningún informe de fallo ni nada de la memoria de FreeCAD.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Qué no se recopila</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>Versión {version}, del {date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>Esta decisión no se tomó en la ventana de consentimiento.</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Texto mostrado en ese momento ({language}):
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Lista de datos</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>Todos los datos que puede enviar esta versión del complemento. Elija una línea para leer qué es y por qué se recopila.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Sus decisiones</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>Sus decisiones tal como se registraron en este ordenador, la más reciente primero.</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>Texto mostrado en ese momento</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>Sesiones de FreeCAD (siempre)</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>¿Compartir datos para ayudar a mejorar FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>A los desarrolladores de FreeCAD les gustaría saber qué versiones, sistemas, complementos y ajustes se usan, y con qué frecuencia FreeCAD se cierra de forma inesperada. A continuación figura todo lo que se enviaría desde este ordenador, con sus valores actuales. No se incluye nada de sus documentos: ni nombres, ni contenido, ni carpetas. No se envía nada a menos que elija «Compartir».</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Elija qué compartir:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>&amp;No compartir</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Ya comparte: {}. Esto no cambia, elija lo que elija aquí.</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>¿Compartir datos adicionales?</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>La lista de datos ha crecido desde que usted aceptó compartir. A continuación figuran todos los datos adicionales que se enviarían desde este ordenador, con sus valores actuales. No se envía ninguno de ellos a menos que lo acepte.</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Elija qué más compartir:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>No compartir &amp;datos adicionales</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>C&amp;ompartir datos adicionales</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Compartiría: {}.</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>Cierra esta ventana. No se comparten datos adicionales hasta que usted decida</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>Cierra esta ventana. No se comparte nada hasta que usted decida</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>solo tras un cierre inesperado</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>S&amp;istema</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>Co&amp;mplementos</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>&amp;Ajustes modificados – lo más específico de usted</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>Puede retirar su consentimiento en cualquier momento y ver lo que se envió. FreeCAD funciona igual en ambos casos.</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>Los datos van a la FreeCAD project association AISBL. PostHog los guarda para la asociación en la UE durante 90 días, con un ID aleatorio en lugar de su nombre. En cualquier momento puede retirar su consentimiento, ver lo que se envió y solicitar una copia de sus datos o su eliminación. FreeCAD funciona igual en ambos casos.</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se pudo determinar lo que se enviaría, así que no se puede compartir nada: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>Decidir más &amp;tarde</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>A&amp;viso de privacidad</translation>
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
        <translation>Respuesta del proxy:</translation>
    </message>
    <message>
        <source>Response:</source>
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
        <source>No response received.</source>
        <translation>No se recibió ninguna respuesta.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Error: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>El servidor pidió esperar %n segundo antes del próximo intento.</numerusform>
            <numerusform>El servidor pidió esperar %n segundos antes del próximo intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Solo se conservan los primeros {} de la respuesta.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>Solo se muestra el principio. Copiar lo incluye todo.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copiado como texto.</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>Esto se detuvo en la comprobación final en este ordenador y no se envió.</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>En este intento no llegó nada al servidor, porque el proxy no se conectó.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>No se envió nada en este intento.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>No se envió nada en este intento porque no se pudo establecer ninguna conexión.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>Exactamente como se envió, sin comprimir, salvo que su ID está abreviado. Elija «Mostrar» para verlo completo.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>Exactamente como se envió, sin comprimir.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>Esto nunca se envió. Se borró de este ordenador junto con su contenido.</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>Aún no se ha enviado. Cuando se envíe, tendrá este aspecto.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Intento de envío</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Datos sin procesar</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Añadir saltos de línea</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>Añade saltos de línea para que el texto JSON sea más fácil de leer. No forman parte de los datos enviados.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>Copia como texto todo lo que se muestra.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>Ya ha solicitado esto.</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>&amp;Desactivar y solicitar eliminación</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>&amp;Solicitar eliminación</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>No hay ningún ID en este ordenador, así que no hay datos cuya eliminación solicitar.</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si solicita la eliminación, se desactiva el uso compartido, se borran los datos sin enviar con este ID y la solicitud se envía a {}. El ID no se volverá a usar.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si solicita la eliminación, se borran los datos sin enviar con este ID y la solicitud se envía a {}. El ID no se volverá a usar.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Si solicita la eliminación, se borran los datos sin enviar con este ID y la solicitud se envía a {}. El uso compartido con su ID actual no se ve afectado.</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>El servicio de eliminación ve su dirección IP junto con este ID. El historial de este ordenador se conserva.</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>Solicitar la eliminación de sus datos</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>Pide al servicio de eliminación que elimine todo lo guardado con un ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>&amp;Reintentar más tarde si no se puede contactar con el servicio de eliminación</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>ID cuyos datos deben eliminarse</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Solicitud en curso</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Cancelar solicitud</translation>
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
        <source>Copy request</source>
        <translation>Solicitud de copia</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Solicitud de eliminación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>Cancelada; es posible que el servicio de eliminación ya la haya recibido.</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>El correo electrónico está preparado. Le corresponde a usted enviarlo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>El servicio aceptó la solicitud. Los datos pueden tardar algún tiempo en eliminarse.</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>Usted canceló esta solicitud.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>En espera de envío.</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>El servicio de eliminación no encontró datos con este ID. También responde así mientras los datos aún no se han procesado.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>Se habían enviado datos poco antes. Vuelva a intentarlo ahora.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Se habían enviado datos poco antes. Vuelva a intentarlo a partir de: {}.</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>El servicio rechazó la solicitud: {}.</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>No se reintentará automáticamente.</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>El servicio de eliminación pidió esperar hasta: {}.</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>El servicio no pudo procesar la solicitud. Respondió: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>No se pudo contactar con el servicio: {}.</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>eliminación solicitada</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>no se encontraron datos en el servidor</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>de hace más de 90 días</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>puede haber datos en el servidor</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>eliminación aceptada: {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>Ningún mensaje coincide con «{}».</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>Solicitud de eliminación para el ID {id}, a {server}.</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events} con el ID {id}.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} a {server}, con el ID {id}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>Guarda el historial en un archivo, sin los ID completos.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Exportar con ID completos…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>Buscar nombres, valores, claves</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>Encuentra nombres, valores y claves. Intro: resultado siguiente, Mayús+Intro: resultado anterior.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Mostrar lo que se enviaría</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>Abre una ventana donde puede borrar el historial de este ordenador.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>Eligió no compartir los datos adicionales. Puede revisarlos y cambiar de opinión.</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>La lista de datos contiene datos sobre los que aún no se le ha preguntado. Hasta que decida, solo se envía lo que usted aceptó.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>Pone en pausa el uso compartido hasta que usted lo reanude. Use la flecha para elegir otros plazos.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>Reanuda el uso compartido.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>Muestra lo que se enviaría y le pide su consentimiento.</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>Abrir Administrador de complementos…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Abrir preferencias…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>Solicitud de eliminación para {id}: {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>Desactiva el uso compartido y retira su consentimiento. Le pregunta antes.</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>Revisar datos adicionales…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>Abre las preferencias, donde puede elegir qué compartir.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>Envía ahora los datos sin enviar, en lugar de esperar.</translation>
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
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>Abrir el panel Telemetría</translation>
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
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n día con eventos rechazados o detenidos</numerusform>
            <numerusform>%n días con eventos rechazados o detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>Últimos 30 días: nada aceptado, nada en espera</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Últimos 30 días: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n evento aceptado</numerusform>
            <numerusform>%n eventos aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n evento en espera</numerusform>
            <numerusform>%n eventos en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n evento rechazado</numerusform>
            <numerusform>%n eventos rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n evento detenido antes del envío</numerusform>
            <numerusform>%n eventos detenidos antes del envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n evento borrado sin enviar</numerusform>
            <numerusform>%n eventos borrados sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>sin entradas</translation>
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
            <numerusform>Se borrará %n evento sin enviar.</numerusform>
            <numerusform>Se borrarán %n eventos sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>Desactivar el uso compartido</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>¿Desactivar el uso compartido?</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>Solicitar &amp;también la eliminación de mis datos del servidor</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>Bloqueado por la variable de entorno {}.</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Bloqueado por variables de entorno: {}.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>Bloqueado por una directiva de este ordenador.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>Bloqueado por una directiva de este ordenador: {}.</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se puede usar la base de datos local: {}. No se envía nada.</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>La base de datos local la creó una versión más reciente de este complemento. No se envía nada.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>No se puede enviar: el paquete de Python posthog no se puede usar: {}.</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>Falta el paquete de Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>No se puede enviar: la dirección del servidor «{}» debe empezar por https:// y terminar después del nombre del servidor.</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>Detenido por la comprobación final: el paquete de Python posthog habría enviado algo distinto de los datos registrados. No se envió nada.</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>Para permitir el uso compartido, inicie FreeCAD sin esa variable.</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>El administrador de este ordenador puede cambiarlo.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Actualice el complemento en el Administrador de complementos.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Corríjala en Editar → Preferencias → Telemetría, en Avanzado.</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>Los datos sin enviar se conservan. Se enviarán cuando se instale otra versión de posthog.</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>El Administrador de complementos ofrece instalarlo cuando se abre. Después reinicie FreeCAD.</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>Si no lo ofrece (FreeCAD 1.0), desinstale allí este complemento y vuelva a instalarlo. La desinstalación desactiva el uso compartido.</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>Reiniciar FreeCAD puede ayudar.</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>En el Administrador de complementos, abra las dependencias de Python (FreeCAD 1.1: en el menú del engranaje) y actualícelas todas. Después reinicie FreeCAD.</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>Si posthog no aparece allí, actualícelo del mismo modo en que se instaló.</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>Otro programa está usando el archivo, quizá una copia de seguridad u otro FreeCAD. Espere o cierre ese programa.</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>Asegúrese de que tiene permiso para escribir en el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>Asegúrese de que es propietario del archivo y su carpeta, y de que ninguno de los dos es un enlace simbólico.</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Archivo: {}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>Se reintenta cada pocos segundos.</translation>
    </message>
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
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Ajustes modificados</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>Escrito por una versión más reciente de este complemento.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>No se comparte nada hasta que usted decida.</translation>
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
        <source>Paused until FreeCAD restarts.</source>
        <translation>En pausa hasta que se reinicie FreeCAD.</translation>
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
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>En pausa hasta el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>En pausa hasta el {date} a las {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Aún sin guardar: %n cambio. Puede perderse cuando se cierre FreeCAD.</numerusform>
            <numerusform>Aún sin guardar: %n cambios. Pueden perderse cuando se cierre FreeCAD.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Error en este complemento: {}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>El envío está detenido hasta que se reinicie FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>Último mensaje aceptado {when} ({events}).</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>Último mensaje rechazado {when} ({events}). Respuesta: «{reason}»</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>El servidor aceptó datos por última vez {}. El historial de esos datos se borró o ha caducado.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>El servidor pidió reintentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>El servidor no aceptó los datos. Respuesta: «{}»</translation>
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
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Datos sin enviar: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Datos sin enviar: {events} ({sessions}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>De ellos, %n evento solo puede enviarlo una versión más reciente de este complemento.</numerusform>
            <numerusform>De ellos, %n eventos solo puede enviarlos una versión más reciente de este complemento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>También está instalado el complemento Telemetry anterior, en la carpeta «{}». Envía datos por su cuenta, y esos datos no se muestran aquí. Puede desinstalarlo en el Administrador de complementos.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Este complemento está instalado dos veces: «{used}» está en uso, «{other}» no. Elimine la carpeta que no necesite.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>«Copiar configuración» de FreeCAD dejó una copia de la base de datos local: {}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>Se apartó una base de datos local dañada: {}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>Hasta entonces no se recopila ni se envía nada.</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>Usted comparte: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>Se borró %n evento sin enviar.</numerusform>
            <numerusform>Se borraron %n eventos sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>Los cierres inesperados no se pueden detectar: la carpeta de la base de datos local no permite bloquear archivos.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>Es posible que otros usuarios de este ordenador puedan leer la base de datos local.</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>Los datos enviados antes permanecen en el servidor hasta 90 días, salvo que solicite su eliminación.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>Próximo mensaje: la próxima vez que inicie FreeCAD.</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>Próximo intento: en un momento.</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
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
        <source>Stops recording and sending data until you resume</source>
        <translation>Deja de registrar y enviar datos hasta que usted la reanude</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Preferencias de telemetría…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>Abre la página Telemetría de las preferencias</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Nuevo ID de telemetría…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>Explica qué cambia un nuevo ID aleatorio y permite crear uno</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Solicitar una copia de los datos de telemetría…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>Muestra cómo solicitar una copia de los datos guardados con su ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Reanudar la telemetría</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>Reanuda el registro y el envío de datos</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>Muestra u oculta el panel que enumera los datos que envía este FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>Desactivar la telemetría…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>Desactiva el uso compartido y retira su consentimiento; le pregunta antes</translation>
    </message>
</context>
</TS>
