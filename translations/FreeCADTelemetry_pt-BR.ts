<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Portuguese (Brazilian): waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
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
        <translation>conjunto fechado</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>faixas</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>contado, em faixas</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>as bancadas do FreeCAD e das extensões públicas</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Seu ID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>Um número aleatório que identifica seus dados no servidor. É criado quando você concorda em compartilhar; se a extensão Telemetry anterior deixou um ID, ele é usado de novo.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nome do evento</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>O que é o evento, por exemplo freecad_startup.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID do evento</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>Um número aleatório, para que um evento enviado duas vezes conte uma só vez.</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Hora do evento</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>Quando foi registrado, pelo relógio do seu computador, em UTC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>Identifica o projeto no servidor ao qual os dados pertencem. É pública e a mesma para todos que não a alteraram.</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Hora do envio</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>Quando a mensagem foi criada, pelo relógio do seu computador, em UTC.</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>Migração histórica</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>Sempre não.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Biblioteca de envio</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>O nome e a versão da biblioteca de software que se comunica com o servidor.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>O que toda conexão a um servidor web tem: o nome do servidor, o tamanho e a forma da mensagem e o seu endereço IP, que não faz parte dos dados. Se você usa um proxy, ele pode acrescentar linhas próprias.</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Pedido de remoção</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>Só se você pedir a remoção: seu ID e o nome e a versão desta extensão são enviados ao serviço de remoção, que vê o seu endereço IP junto com o seu ID.</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>Mostra de quais extensões as pessoas dependem, para que uma mudança na interface de programação do FreeCAD possa poupá-las.</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>Extensões instaladas</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>Os nomes das extensões públicas instaladas; as particulares são apenas contadas.</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>nomes de extensões do catálogo público do FreeCAD</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>Os nomes das extensões instaladas que estão no catálogo público do FreeCAD.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>pastas na pasta Mod do usuário e seus package.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>só extensões públicas; qualquer outra extensão é contada, não nomeada</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>Número de extensões</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>Quantas extensões estão instaladas, inclusive as particulares.</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>Mostra quantas extensões não são públicas e a importância das extensões para as pessoas.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>pastas na pasta Mod do usuário</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>contado</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>Mostra quais padrões as pessoas alteram, para que o FreeCAD possa começar com padrões melhores.</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>Mostra quantas pessoas adaptam o FreeCAD ao seu trabalho, e de que forma.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences, os parâmetros de docs/data-catalog.md</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>Quais configurações do FreeCAD diferem dos padrões; a parte mais individual.</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>nomes de configurações do próprio FreeCAD, cada uma com um de seus próprios valores</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>nomes de configurações do próprio FreeCAD; seus números não são enviados</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>partes do FreeCAD, cada uma com uma faixa de números</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>Opções e escolhas alteradas</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>As opções e escolhas do próprio FreeCAD que diferem do padrão, com seu valor.</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>só configurações que o próprio FreeCAD define, só valores de seus conjuntos fechados</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>Números alterados</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>Os números do próprio FreeCAD que diferem do padrão, sem seu valor.</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>só os nomes</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>Outras configurações alteradas</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>Quantas outras configurações estão salvas, para cada parte do FreeCAD, em faixas.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences, todo o resto</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>Atalhos de teclado próprios</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>Aproximadamente quantos atalhos de teclado foram alterados.</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>Barras de ferramentas próprias</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>Aproximadamente quantas barras de ferramentas foram criadas.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>Aproximadamente quantas macros existem.</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>arquivos na pasta de macros</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>Pacotes de preferências próprios</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>Aproximadamente quantos pacotes de preferências foram salvos.</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>pastas em SavedPreferencePacks</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>Como as pessoas querem encontrar ajuda, exemplos e extensões, e quais padrões dessas ferramentas não lhes servem?</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>Quais tamanhos e estilos de textos e cotas as pessoas alteram nos desenhos do Draft, para que novos desenhos tenham boa aparência desde o início?</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>Quais padrões da bancada Assembly as pessoas alteram, para que montar exija menos cliques?</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>Quais padrões da bancada BIM arquitetos e engenheiros alteram primeiro?</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>Quais padrões da bancada CAM as pessoas alteram antes de fresar, e os mais cautelosos são desejados?</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>Quais padrões da vista 3D as pessoas alteram, para que os modelos tenham boa aparência e sejam desenhados depressa na maioria dos computadores?</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>Como as pessoas querem que seu trabalho seja salvo, copiado por segurança e recuperado, e elas mantêm os padrões seguros?</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>Quais padrões da bancada Draft, de sua grade e de seu alinhamento automático as pessoas alteram?</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>Quais padrões de páginas e vistas de desenho as pessoas alteram no TechDraw?</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>Quais normas de desenho, setas e estilos de cota as pessoas escolhem no TechDraw, para que novos desenhos comecem com os mais comuns?</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>Com quais configurações as pessoas importam e exportam arquivos de outros programas, para que as trocas comuns funcionem sem mudanças?</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>Quais padrões da bancada FEM as pessoas alteram?</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>De quais configurações de geradores de malha e solucionadores as pessoas precisam em suas simulações, para que a primeira execução dê certo mais vezes?</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>Com quais configurações as pessoas importam e exportam modelos IFC?</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>Quais padrões da janela principal, de suas barras de ferramentas, painéis e mensagens as pessoas alteram, para que o FreeCAD possa começar com padrões melhores?</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>Quais padrões de materiais e de medição as pessoas alteram?</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>Quais padrões de Part e Part Design as pessoas alteram, para que a modelagem de sólidos funcione melhor desde o início?</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>Como as pessoas giram, ampliam e deslocam a vista, para que os primeiros minutos com o FreeCAD pareçam familiares?</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>Quais padrões de macros, do console Python e do editor as pessoas que escrevem scripts alteram?</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>Quais padrões da árvore do modelo e da seleção as pessoas alteram, para encontrar e selecionar objetos mais depressa?</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>Quais padrões da aparência dos esboços as pessoas alteram, para que sejam mais fáceis de ler?</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>Quais padrões das ferramentas e restrições do Esboço (Sketcher) as pessoas alteram primeiro, para que se possam escolher melhores?</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>Quais padrões das planilhas as pessoas alteram?</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>O que as pessoas querem ver quando o FreeCAD inicia?</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>Em quais unidades e com quantas casas decimais as pessoas trabalham, para que a escolha no primeiro início sirva à maioria delas?</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>Mostra quais painéis as pessoas mantêm abertos e onde, para que se possa escolher uma disposição inicial melhor.</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>Se este painel é mostrado.</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>De que lado da vista 3D este painel fica sobreposto a ela, se for o caso.</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>Se a sobreposição que contém este painel é transparente.</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>A largura da sobreposição que contém este painel, em pixels.</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>A altura da sobreposição que contém este painel, em pixels.</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>Tarefas: painel visível</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>Tarefas: lado da sobreposição</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>Tarefas: transparente</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>Tarefas: largura</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>Tarefas: altura</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>Visão em árvore: painel visível</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>Visão em árvore: lado da sobreposição</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>Visão em árvore: transparente</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>Visão em árvore: largura</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>Visão em árvore: altura</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>Propriedades: painel visível</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>Propriedades: lado da sobreposição</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>Propriedades: transparente</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>Propriedades: largura</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>Propriedades: altura</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Console Python: painel visível</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Console Python: lado da sobreposição</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Console Python: transparente</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Console Python: largura</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Console Python: altura</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>Relatório: painel visível</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>Relatório: lado da sobreposição</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>Relatório: transparente</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>Relatório: largura</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>Relatório: altura</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>Modelo: painel visível</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>Modelo: lado da sobreposição</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>Modelo: transparente</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>Modelo: largura</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>Modelo: altura</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>os nomes dos temas e das folhas de estilos que acompanham o FreeCAD</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>não definido</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>os idiomas do FreeCAD e seus códigos</translation>
    </message>
    <message>
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Girarmesa Livre</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball Clássico</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Arcball Arredondado</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centro da janela</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Arraste no cursor</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Centro do objeto</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>padrão: mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>MKS: m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>usual dos EUA: in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperial decimal: in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>construção, Europa: cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>construção, EUA: ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>peças pequenas e CNC: mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperial, engenharia civil: ft, lb, mph</translation>
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
        <translation>uma lista</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>abas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>só cotas</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>posição e cotas</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>a última usada</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>bancadas do FreeCAD e das extensões públicas</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>Mostra quais configurações as pessoas realmente usam, para que se possam escolher padrões melhores.</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>Mostra quantas pessoas usam cada tradução, para que o esforço vá para onde é necessário.</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>Mostra quais aparências do FreeCAD precisam ser mantidas em ordem.</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>Mostra quais bancadas as pessoas usam, para que as mudanças as poupem e seus erros sejam encontrados.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>Como o FreeCAD está configurado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>O idioma das janelas do FreeCAD.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>O tema das janelas do FreeCAD.</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>Folha de estilos</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>A folha de estilos que desenha as janelas do FreeCAD.</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>Folha de estilos da sobreposição</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>A folha de estilos que desenha os painéis sobrepostos à vista 3D.</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>Posição e tamanho da janela</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>Onde a janela do FreeCAD estava na tela quando foi fechada pela última vez.</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>Mostra quanto espaço têm os painéis e as janelas de diálogo do FreeCAD.</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>quatro números inteiros</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>Sistema de unidades</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>O sistema de unidades escolhido.</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>Esboço (Sketcher): uma só ferramenta de cota</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>Se uma só ferramenta cria todos os tipos de cota.</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>Esboço (Sketcher): ferramentas de cota separadas</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>Se cada tipo de cota tem sua própria ferramenta.</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>Esboço (Sketcher): uma só ferramenta de coincidência</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>Se uma só ferramenta une pontos a pontos e a linhas.</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>Esboço (Sketcher): uma só ferramenta horizontal ou vertical</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>Se uma só ferramenta escolhe entre horizontal e vertical.</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>Esboço (Sketcher): valores mostrados ao desenhar</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>Quais valores podem ser digitados ao lado do ponteiro ao desenhar.</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>Bancadas em uso</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>As bancadas ativadas, em ordem.</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>Bancadas desativadas</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>As bancadas desativadas.</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>Bancada inicial</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>A bancada que o FreeCAD abre primeiro.</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>Seletor de bancadas</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>Se as bancadas são escolhidas em uma lista ou em abas.</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>Estilo de navegação</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>O que o mouse faz na vista 3D para girar, mover e ampliar.</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Estilo de órbita</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>Como arrastar o mouse gira a vista 3D.</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Modo de rotação</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>O ponto em torno do qual a vista 3D gira.</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>Tamanho dos ícones das barras de ferramentas</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>O tamanho dos ícones nas barras de ferramentas, em pixels.</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>Mostra com que frequência o FreeCAD é encerrado inesperadamente e em quais ambientes, para que os piores erros sejam corrigidos primeiro.</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>Mostra por quanto tempo versões antigas do FreeCAD precisam ser mantidas.</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>Mostra de quais compilações vêm os erros e com quais bibliotecas o FreeCAD precisa funcionar.</translation>
    </message>
    <message>
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>A hora em que o FreeCAD foi iniciado.</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>Mostra quantas pessoas usam o FreeCAD, o que é perguntado ao projeto quando ele solicita financiamentos.</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>Versão do FreeCAD</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>Qual versão do FreeCAD está em execução.</translation>
    </message>
    <message>
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Encerramento</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>A hora em que o FreeCAD foi fechado.</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>Uma inicialização sem encerramento indica que o FreeCAD pode ter sido encerrado inesperadamente. Mostra com que frequência isso acontece e em quais versões.</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Encerramento inesperado</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>Uma sessão anterior do FreeCAD travou, foi encerrada à força ou acabou por falta de energia.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versão principal</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>O primeiro número da versão do FreeCAD, por exemplo 1 em 1.2.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versão secundária</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>O segundo número da versão do FreeCAD, por exemplo 2 em 1.2.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Versão de correção</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>O terceiro número da versão do FreeCAD, por exemplo 3 em 1.2.3.</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>Mostra quais correções chegaram às pessoas e quais erros ainda podem atingi-las.</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>O número de revisão do código-fonte a partir do qual o FreeCAD foi compilado.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>só o número</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilado por</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Quem fez este FreeCAD, até onde é possível saber: o projeto FreeCAD (“official”), uma distribuição ou outro empacotador (“packager”), alguém que o executa onde ele foi compilado (“own”) ou alguém que alterou seu código-fonte (“other”).</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>o repositório de código-fonte que o FreeCAD informa e o formato do seu pacote</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>uma de cinco palavras; o endereço do repositório não é enviado</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Versão do Qt</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>A versão da biblioteca com a qual a interface de usuário do FreeCAD é feita.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Versão do PySide</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>A versão da biblioteca que permite ao código Python usar o Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Versão do Open CASCADE</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>A versão do núcleo geométrico do FreeCAD.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Versão do Coin</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>A versão da biblioteca que desenha a vista 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Versão do FreeCAD naquela sessão</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>A versão do FreeCAD que foi encerrada inesperadamente.</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>FreeCAD.Version() daquela sessão</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>Versão do Qt naquela sessão</translation>
    </message>
    <message>
        <source>The version of Qt in that session.</source>
        <translation>A versão do Qt naquela sessão.</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>versão do Qt naquela sessão</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>Sistema operacional daquela sessão</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>A família do sistema operacional; só acompanha a categoria Sistema.</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>platform.system() naquela sessão</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>Duração daquela sessão</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>Por quanto tempo o FreeCAD funcionou antes de ser encerrado inesperadamente, como faixa.</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>horários das sessões, guardados por esta extensão neste computador</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>uma de cinco faixas</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>Última bancada naquela sessão</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>A bancada que estava ativa quando o FreeCAD foi encerrado inesperadamente.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() naquela sessão</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Encerramentos normais antes disso</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>O número de sessões encerradas normalmente desde o encerramento inesperado anterior, como faixa.</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>o banco de dados local desta extensão</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>Mostra para quais plataformas o FreeCAD precisa ser compilado, testado e ter suporte.</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>Mostra em quais telas as janelas e os diálogos do FreeCAD precisam caber.</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>Mostra em quais computadores o FreeCAD precisa ser rápido o bastante.</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>Mostra de quais drivers gráficos vêm os erros da vista 3D.</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>Mostra com quais versões do Python o FreeCAD e suas extensões precisam funcionar.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>O tipo de computador, de sistema operacional e de tela.</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>Tipo de processador</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>A família do processador.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>A família do sistema operacional.</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>Compilação do sistema</translation>
    </message>
    <message>
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>As versões do núcleo do sistema operacional e do seu pacote.</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>só números de versão e de pacote</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Versão do Python</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>A versão do Python dentro do FreeCAD.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>Tela</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>O espaço que a janela do FreeCAD pode usar.</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>QScreen.availableSize() da tela em que está a janela do FreeCAD</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>Escala da tela</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>Quantos pixels da tela mostram um pixel de um desenho.</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>Sistema operacional deste evento</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>A família do sistema operacional; acompanha cada evento, para detalhar os números.</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>Versão do sistema operacional deste evento</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>A versão do sistema operacional; acompanha cada evento, para detalhar os números.</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>VERSION_ID em os-release, platform.mac_ver() ou platform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>só números de versão; uma data é enviada como “rolling”</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>Distribuição Linux deste evento</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>O nome da distribuição Linux; acompanha cada evento, para detalhar os números.</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>NAME em os-release</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>Versão do Python deste evento</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>A versão do Python dentro do FreeCAD; acompanha cada evento, para detalhar os números.</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>Implementação do Python deste evento</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>Qual implementação do Python está dentro do FreeCAD; acompanha cada evento.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>De que forma o FreeCAD chegou a este computador.</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>Mostra quais pacotes do FreeCAD compensam a manutenção.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>A pasta inicial do FreeCAD e variáveis de ambiente como APPIMAGE</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>Servidor de exibição</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>Qual parte do sistema mostra as janelas.</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName() e XDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Número de telas</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>Quantas telas há; quatro ou mais contam como um só valor.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Núcleos do processador</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>Aproximadamente quantos núcleos o processador tem.</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Memória principal</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>Aproximadamente quanta memória principal existe.</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf() ou GetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>Quem fez o driver gráfico, se o FreeCAD já sabe.</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VENDOR) de um contexto que o FreeCAD tem ativo</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>Versão do OpenGL</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>O primeiro número da versão do OpenGL, se o FreeCAD já sabe.</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VERSION) de um contexto que o FreeCAD tem ativo</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>só o primeiro número</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>Acrescentado para o transporte: ajuda a encontrar erros no próprio envio.</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>Acrescentado para o transporte: não se deve procurar onde alguém está.</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>Acrescentado para o transporte: um evento enviado duas vezes mantém sua hora e conta uma só vez.</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>O nome da biblioteca de software que se comunica com o servidor.</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>texto fixo</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>Versão da biblioteca de envio</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>A versão da biblioteca de software que se comunica com o servidor.</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>Sem geolocalização</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>Pede ao servidor que não procure de onde vem a conexão.</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>valor fixo</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>Manter a hora como está</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>Pede ao servidor que mantenha a hora do evento em vez de corrigi-la pela hora do envio.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>sempre sim</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>um texto como “{example}”; senão, “custom”</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>um destes: {names}; senão, “custom”</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>um destes: {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>o número de uma escolha: {choices}; versões mais novas do FreeCAD podem ter mais</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}, ou {choices}; qualquer outra coisa é enviada como “custom”</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}; qualquer outra coisa é enviada como “custom”</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>uma lista: {what}; qualquer outro nome nela é enviado como “custom”</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>uma lista: {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>A versão do FreeCAD, as versões da sua compilação e das suas bibliotecas, e as horas em que ele é iniciado e encerrado. Após um encerramento inesperado: a versão do FreeCAD e do Qt naquela sessão, quanto tempo ela durou, sua última bancada e quantas sessões foram encerradas normalmente antes dela.</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>Sistema operacional, processador, memória, gráficos e telas deste computador, como o FreeCAD foi instalado e a versão do Python.</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>Como o FreeCAD está configurado: idioma, tema, unidades, navegação, bancadas, painéis e as ferramentas do Esboço (Sketcher).</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>Os nomes das extensões instaladas que estão no catálogo oficial de extensões. As outras extensões são apenas contadas.</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>As configurações do FreeCAD que diferem dos padrões e o número de seus atalhos, barras de ferramentas, macros e pacotes de preferências. Poucas pessoas alteram as mesmas configurações; por isso, a combinação pode distinguir você dos demais.</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>Este histórico também pertence a outro computador.</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>Ele contém sessões do FreeCAD de outro computador, ou de antes da reinstalação do sistema operacional. Os dados de ambos são enviados com o mesmo ID.</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>Novo ID aqui…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Abre uma janela em que você pode mudar para um novo ID.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>Manter o ID</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>Mantém o ID atual. Este computador não será mencionado de novo.</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>Não há nenhum ID neste computador; portanto, não há dados a pedir.</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>Seu programa de e-mail foi chamado para abrir o e-mail. Se ele não o abriu, copie o texto e envie-o ao endereço da primeira linha.</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>Texto copiado. Envie-o ao endereço da primeira linha.</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>Peça por e-mail uma cópia de tudo o que está armazenado com o seu ID. A FreeCAD project association a enviará a você.</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>A FreeCAD project association, para a qual este e-mail vai, só pode enviar a você uma cópia dos dados que foram enviados a ela.</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>Pedir uma cópia dos seus dados</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>Este e-mail associa o seu ID ao seu nome e endereço de e-mail. Os dados de telemetria em si não contêm nenhum dos dois.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>ID cujos dados você pede</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Formato da cópia</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>E-mail preparado</translation>
    </message>
    <message>
        <source>&amp;Open e-mail program</source>
        <translation>&amp;Abrir programa de e-mail</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>mais de {} eventos estavam aguardando</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>mais de {} MB estavam aguardando</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>aguardou por mais de {} dias</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>maior que {} KiB</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>o compartilhamento foi desativado</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>sua categoria foi desmarcada</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>um novo ID foi criado</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>a remoção dos dados foi pedida</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>o histórico foi apagado</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>a extensão foi removida</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>Você não concordou em compartilhar isto.</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>Isto ainda não foi perguntado a você.</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>Não está na lista de dados.</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>O valor não é um dos permitidos.</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>Está mal formado.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>o nome do servidor não foi encontrado</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>a conexão foi recusada</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>nenhuma conexão dentro do tempo limite</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>nenhuma resposta dentro do tempo limite</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>não há rede</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>o certificado do servidor não é confiável</translation>
    </message>
    <message>
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>a versão {version} está instalada, é necessária a {needed} ou posterior</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>os certificados indicados pela variável {} não podem ser lidos</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>o endereço do proxy não é válido</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>o endereço do proxy não começa com http://, socks4:// nem socks5://</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>há um proxy SOCKS configurado, mas falta o pacote Python PySocks; ele se instala com o pip</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>o proxy está inacessível: {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>o proxy não se conectou ao servidor; o status dele é {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>o proxy não se conectou ao servidor</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>outra coisa respondeu, talvez a página de login de uma rede: {status} {text}</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>o servidor fechou a conexão sem responder</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>a conexão foi redefinida</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>nenhuma resposta completa em {} s</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>o endereço deve começar com https://</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>interrompido antes de chegar uma resposta</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>o envio estava em andamento</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>o envio foi interrompido</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>retirado antes do envio</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>o endereço foi alterado para {}</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>o endereço não pode ser usado: {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>o conteúdo não é JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>o conteúdo tem chaves diferentes das esperadas: {}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>os eventos não são os dos registros</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>o conteúdo pede uma migração histórica</translation>
    </message>
    <message>
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>“{}” no conteúdo não é o esperado</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>o conteúdo compactado tem mais do que o seu texto</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>não é a única requisição esperada</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>algo foi enviado antes de ser verificado</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>o cabeçalho da requisição não está completo</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>o conteúdo foi alterado depois de verificado</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>o posthog não usou a sessão que recebeu</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>não é um endereço</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>a porta não é um número de 1 a 65535</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>deve começar com https:// e indicar um servidor</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>http:// sem criptografia só é permitido para este computador</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>não deve conter nome de usuário nem senha</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>deve terminar depois do nome do servidor</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>contém um caractere que nenhum endereço tem</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>o nome do servidor deve ser informado em ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>uma parte do nome do servidor está vazia ou é longa demais</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>o banco de dados está bloqueado</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>o banco de dados ou o disco está cheio</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentativa de gravar em um banco de dados somente leitura</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erro de leitura ou gravação no disco</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>não foi possível abrir o arquivo do banco de dados</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há espaço no dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>o arquivo foi removido enquanto o FreeCAD estava em execução</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>o arquivo foi removido ou substituído enquanto o FreeCAD estava em execução</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} é um link simbólico</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} pertence a outro usuário</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>não há arquivo de registros em {}</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>o banco de dados está danificado</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>o arquivo não é um banco de dados</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>o arquivo pertence a outro programa</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>foi escrito por uma versão mais recente da extensão</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>uma versão mais recente da extensão o assumiu</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>falta uma tabela nele</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>um registro não pode ser lido: {}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{} é uma pasta</translation>
    </message>
    <message>
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>a pasta dele não permite bloquear arquivos, e outro FreeCAD pode estar usando-o</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <translation>{} está bloqueado por outro processo</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{} não é JSON válido</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} não é um objeto JSON</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>O arquivo de registros foi removido enquanto o FreeCAD estava em execução; este é um novo.</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>O arquivo de registros estava danificado ({reason}) e foi posto de lado como {file}.</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erro inesperado: {}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Não registrado: {name}. {reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Não registrado: {label} ({name}). {reason}</translation>
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
        <translation>ID copiado. Mantenha-o em sigilo.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Endereço copiado.</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>Contato: {}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}, {when}, {id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>Cancela o pedido. Se ele já está sendo enviado, o serviço pode tê-lo recebido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>Envia o pedido de novo.</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>Copia este ID por inteiro.</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Pedir remoção…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>Abre uma janela em que você pode pedir a remoção dos dados armazenados com este ID.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>Você pode pedir uma cópia dos dados armazenados com o seu ID, ou a remoção deles. Qualquer pessoa que conheça o ID pode fazer o mesmo; por isso, mantenha-o em sigilo.</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>Pedir uma cópia…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>Abre as instruções e um e-mail preparado para pedir uma cópia dos seus dados.</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>Abre uma janela em que você pode pedir a remoção dos dados armazenados com um ID.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidade</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>Explica para que servem os dados, quem é responsável, por quanto tempo são guardados e quais são os seus direitos.</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Lista de dados</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>Mostra todos os dados que esta versão da extensão pode enviar.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>O que não é coletado</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>Mostra o que nunca faz parte dos dados.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Suas decisões</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>Mostra o que você decidiu e quando, como registrado neste computador.</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Estatísticas públicas</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Abre uma página no seu navegador.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>Abre seu programa de e-mail.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>Copia o endereço de e-mail da FreeCAD project association.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Seus pedidos</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>IDs anteriores</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>“Excluir…” na página “Enviados” exclui também estes arquivos.</translation>
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
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>Não compartilhar</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>Sem decisão</translation>
    </message>
    <message>
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>na janela de consentimento</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>na janela de consentimento, sem aceitar os dados adicionais</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>nas preferências</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>no painel</translation>
    </message>
    <message>
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>herdada das configurações do FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>nos parâmetros do FreeCAD</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>com um pedido de remoção</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>redefinida</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>ao desinstalar a extensão</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>Também são excluídos:</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Excluir o histórico</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>Isto exclui o histórico neste computador: o que foi enviado, quando, e como o servidor respondeu. Os dados no servidor não são afetados. Para que sejam removidos, use a página “Seus dados”.</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>Suas decisões e seus IDs são mantidos, porque uma cópia ou a remoção só pode ser pedida com o ID.</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>&amp;Manter dados não enviados</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>Isto tem efeito imediato e não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
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
        <translation>JSON: tudo (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV: tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>Exportar com IDs completos</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>Qualquer pessoa que conheça o seu ID pode pedir os seus dados ou a remoção deles. Mantenha o arquivo em sigilo.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Exportar com IDs completos…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não foi possível salvar o arquivo: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Salvo como {}.</translation>
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
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Hoje {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Ontem {}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>amanhã às {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>ontem às {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>ontem às {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>em {date} às {time}</translation>
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
        <translation>Pedido de remoção</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>Aceito pelo servidor.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>Aguardando neste computador. Será enviado mais tarde.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>Sendo enviado ao servidor.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>Rejeitado pelo servidor. Não será enviado de novo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>Barrado</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>Barrado pela verificação final neste computador. Aguarda até que outra versão do pacote Python posthog seja instalada ou o endereço do servidor mude.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>Excluído deste computador antes de o servidor aceitá-lo.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>Grande demais para o servidor. Dividido e enviado em partes.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>Uma nota desta extensão. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>Aceito pelo serviço de remoção.</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>O serviço de remoção não encontrou dados com este ID.</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>Rejeitado pelo serviço de remoção.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>O serviço de remoção não processou o pedido.</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>Nenhuma resposta recebida. O serviço de remoção pode ter recebido o pedido.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>aceito pelo servidor</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>rejeitado pelo servidor</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>grande demais, dividido</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>nenhum dado encontrado</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>interrompido, resultado desconhecido</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>barrado antes do envio</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>O conteúdo foi excluído para economizar espaço. Ainda registrado: hora, destino, tamanho e resultado.</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não foi possível carregar isto: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id} (em uso desde {date})</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id} ({first} a {last})</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>Todos os seus IDs ({})</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>Você não tem ID. Um ID só é criado se você escolher “Compartilhar”.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>Ocultar ID completo</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>Abrevia o ID outra vez.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>Mostrar ID completo</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>Mostra o ID completo, aqui e nas páginas.</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>O ID completo foi copiado. Mantenha-o em sigilo.</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Seu ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>Um número aleatório (UUID) que identifica seus dados no servidor. Mantenha-o em sigilo: qualquer pessoa que o conheça pode pedir uma cópia dos seus dados ou a remoção deles.</translation>
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
        <translation>Copia o ID completo.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>Novo ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Abre uma janela em que você pode mudar para um novo ID.</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>Remoção pedida</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>pt-BR</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Dados não enviados com o ID antigo: {}.</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>Os dados deste computador serão enviados com um novo ID aleatório. O servidor não é informado do seu ID antigo, mas dados semelhantes ainda poderiam indicar que ambos os IDs são seus.</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>&amp;Criar novo ID</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>O compartilhamento está desativado; portanto, nenhum ID novo é criado agora. Seu ID atual passa a ser um ID anterior. Se você compartilhar de novo, um novo ID aleatório será criado.</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>Pa&amp;rar de usar este ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>Novo ID</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>Um novo ID não remove os dados enviados antes. Esses dados ficam no servidor com o ID antigo por até 90 dias, ou até serem removidos a seu pedido. O ID antigo é guardado neste computador para que você ainda possa pedir a remoção.</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>&amp;Pedir a remoção dos dados enviados com o ID antigo</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Enviar com o ID antigo</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
        <translation>Isto tem efeito imediato.</translation>
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
        <translation>Só os mais recentes são mostrados aqui. A página “Enviados” lista todos.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>Isto seria enviado se o FreeCAD iniciasse agora. As categorias que não mudaram são omitidas por até uma semana.</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>Nada é enviado enquanto o compartilhamento está pausado. Depois da pausa, isto seria enviado.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>Nada é enviado porque o compartilhamento está desativado. Estes são os valores atuais deste computador.</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>Nada é enviado porque você ainda não decidiu. Estes são os valores atuais deste computador.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>Nada é enviado porque o compartilhamento está bloqueado.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Exibição</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>Original em inglês</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>Mostra o texto desta janela em inglês.</translation>
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
        <translation>A extensão Telemetry não conseguiu iniciar; portanto, nada é enviado: {}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>A extensão Telemetry foi removida. Reinicie o FreeCAD.</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>A extensão Telemetry não consegue mostrar isto: {}</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>Páginas do painel</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>Página do painel</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Até o FreeCAD ser reiniciado</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Por um dia</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Até eu retomar</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>Com cada evento</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>Junto com os dados</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por quê:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>Só alterações</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>Com chaves</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>Como enviado</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>Dados</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Chave:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>Enviado como:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>Acrescentado para o transporte.</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Lido em:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Reduzido a:</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>Na lista de dados desde:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>versão {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Enviado com cada evento</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>um ID aleatório, criado quando você compartilha</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>um número aleatório, criado quando é registrado</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>quando é registrado</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>quando o FreeCAD é iniciado</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>quando o FreeCAD é encerrado</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>Escrito por uma versão mais nova desta extensão</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} (nomeadas: {named}; apenas contadas: {counted})</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>Esta versão não o envia nem o altera. A desativação do compartilhamento o exclui.</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Dados não enviados</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>não compartilhado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicação</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>Dados em palavras</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>Categorias e seus valores, em árvore.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>Mostra os dados desta categoria, com os valores atuais neste computador</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Detalhes: {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>A desativação do compartilhamento só tem efeito com OK ou Aplicar.</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>Antes que o compartilhamento seja ativado, você vê tudo o que seria enviado e é consultado se concorda; sua escolha tem efeito imediato.</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Sem pausa</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>Este endereço não pode ser salvo. Ele deve começar com https:// e terminar após o nome do servidor, por exemplo https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>Esta chave não pode ser salva. Uma chave não deve conter espaços nem letras acentuadas.</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>Com este servidor e esta chave, seus dados vão para quem os controla, não para o projeto FreeCAD.</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>Os dados são enviados ao projeto FreeCAD.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetria</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>Compartilhamento</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>Compartilhar &amp;dados de telemetria com o projeto FreeCAD</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>Pedir também a &amp;remoção dos meus dados do servidor</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>Pausa, histórico e barra de status</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Pa&amp;usar o compartilhamento:</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>Manter o &amp;histórico neste computador:</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Mostrar um í&amp;cone na barra de status</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
        <translation>Avançado: para onde os dados são enviados</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>Chave do pro&amp;jeto:</translation>
    </message>
    <message>
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>Usar o servidor do &amp;FreeCAD</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Dados enviados</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>Os botões desta aba têm efeito imediato. OK e Cancelar dizem respeito apenas à aba Compartilhamento.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Este FreeCAD está configurado para enviar dados a {}, não ao projeto FreeCAD.</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Um pedido de remoção vai para {}, que vê o seu endereço IP junto com o seu ID.</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>O que segue sobre responsável, armazenamento e direitos pode não se aplicar lá.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quem é responsável</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>A controladora dos seus dados é a FreeCAD project association AISBL ({}). A PostHog trata os dados para a associação em servidores na União Europeia (Frankfurt). A empresa matriz da PostHog fica nos EUA.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>As sessões do FreeCAD (sempre) e as categorias que você escolher, conforme a lista de dados. Nada é enviado antes de você concordar. Se a lista de dados crescer, nenhum dos dados adicionais é enviado antes de você concordar com isso.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>Ajuda os desenvolvedores do FreeCAD a encontrar erros, escolher padrões melhores, decidir a quais sistemas, idiomas e versões antigas dar suporte e evitar que extensões deixem de funcionar quando a API muda. Também mostra, em solicitações de financiamento, que pessoas usam o FreeCAD. A lista de dados informa a finalidade de cada valor.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quem pode ver</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>Dados brutos: dirigentes da associação, mantenedores e administradores de sistemas do FreeCAD. As estatísticas agregadas são públicas em {}.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>Seu consentimento. Você pode revogá-lo a qualquer momento; isso não afeta a licitude do tratamento anterior à revogação. O FreeCAD funciona do mesmo modo, quer você compartilhe dados ou não.</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>Como revogar seu consentimento</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>Escolha “Desativar…” no painel Telemetria ou desative o compartilhamento em Editar → Preferências → Telemetria.</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>Quando você desativa o compartilhamento, os dados não enviados são excluídos e nenhum outro dado é enviado. Isso, por si só, não remove os dados que o servidor já aceitou: você pode pedir a remoção deles na mesma etapa ou a qualquer momento na página “Seus dados”.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é guardado</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>90 dias no servidor. Neste computador, o histórico é guardado pelo tempo definido nas preferências (90 dias por padrão); suas decisões, IDs e pedidos são guardados até você excluir a pasta do banco de dados local.</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>Está associado a você?</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>É armazenado com um ID aleatório, não com o seu nome. Se a extensão Telemetry anterior deixou o ID dela nas configurações do FreeCAD, esse ID é usado de novo, para que você ainda possa pedir uma cópia ou a remoção dos dados enviados com ele. Os dados são apenas pseudonimizados: qualquer pessoa que conheça o seu ID consegue saber quais dados são seus e pedir uma cópia ou a remoção deles; por isso, mantenha-o em sigilo. Um e-mail sobre os seus dados associa o ID a você.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Seu endereço IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>Como em qualquer conexão, o servidor vê o seu endereço IP. Ele não faz parte dos dados. Cada evento pede ao servidor que não procure a sua localização, e o servidor está configurado para descartar endereços IP.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Seus direitos</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>Você tem o direito de ver seus dados, de obter uma cópia deles, de pedir que sejam corrigidos ou removidos (eliminados), de restringir seu uso, de revogar seu consentimento e de apresentar reclamação a uma autoridade de proteção de dados. Use a página “Seus dados” para uma cópia ou a remoção e escreva para o endereço acima para qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Seus documentos</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>Nenhum nome, conteúdo ou pasta dos seus documentos ou de outros arquivos. Nenhuma imagem da sua tela.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>Nem seu nome, nome de usuário ou endereço de e-mail, nem o nome deste computador.</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>O que você faz no FreeCAD</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>Nenhum registro dos comandos, ferramentas ou teclas que você usa. São registradas as horas das inicializações e dos encerramentos e, após um encerramento inesperado, a última bancada e por quanto tempo, aproximadamente, o FreeCAD tinha funcionado.</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>O que você nomeou ou escreveu</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>Nenhum nome de suas macros, barras de ferramentas, atalhos ou pacotes de preferências, nem de extensões que não estão no catálogo oficial de extensões: eles são apenas contados. Nenhum texto que você insere nas configurações: onde poderia estar um texto seu, é enviada em seu lugar a palavra “custom”.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Onde você está</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>Nenhuma localização e nenhum fuso horário. Seu endereço IP não faz parte dos dados; o aviso de privacidade diz quem o vê.</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Seu computador</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>Nenhum número de série nem outros números que identifiquem o hardware. Nenhuma lista de outros programas. Após um encerramento inesperado, nenhum relatório de falha e nada da memória do FreeCAD.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidade</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>O que não é coletado</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>Versão {version}, de {date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>Esta decisão não foi tomada na janela de consentimento.</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Texto mostrado na ocasião ({language}):
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Lista de dados</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>Todos os dados que esta versão da extensão pode enviar. Escolha uma linha para ler o que é e por que é coletado.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Suas decisões</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>Suas decisões como registradas neste computador, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>Texto mostrado na ocasião</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>Sessões do FreeCAD (sempre)</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>Compartilhar dados para ajudar a melhorar o FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>Os desenvolvedores do FreeCAD gostariam de saber quais versões, sistemas, extensões e configurações as pessoas usam, e com que frequência o FreeCAD é encerrado inesperadamente. Abaixo está tudo o que seria enviado deste computador, com os valores atuais. Nada sobre os seus documentos está incluído: nem nomes, nem conteúdo, nem pastas. Nada é enviado a menos que você escolha “Compartilhar”.</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Escolha o que compartilhar:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>&amp;Não compartilhar</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>&amp;Compartilhar</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Você já compartilha: {}. Isso não muda, seja qual for a sua escolha aqui.</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>Compartilhar dados adicionais?</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>A lista de dados cresceu desde que você concordou em compartilhar. Abaixo estão todos os dados adicionais que seriam enviados deste computador, com os valores atuais. Nenhum deles é enviado a menos que você concorde.</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Escolha o que mais compartilhar:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>Não comparti&amp;lhar dados adicionais</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>Compartilhar dad&amp;os adicionais</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Você compartilharia: {}.</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>Fecha esta janela. Nenhum dado adicional é compartilhado até você decidir</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>Fecha esta janela. Nada é compartilhado até você decidir</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>só após um encerramento inesperado</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>S&amp;istema</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>P&amp;referências</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Extensões</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>Configurações &amp;alteradas – o mais específico de você</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>Você pode revogar seu consentimento a qualquer momento e ver o que foi enviado. O FreeCAD funciona do mesmo modo em ambos os casos.</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>Os dados vão para a FreeCAD project association AISBL. A PostHog os armazena para a associação na UE por 90 dias, com um ID aleatório em vez do seu nome. A qualquer momento, você pode revogar seu consentimento, ver o que foi enviado e pedir uma cópia dos seus dados ou a remoção deles. O FreeCAD funciona do mesmo modo em ambos os casos.</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não foi possível determinar o que seria enviado; portanto, nada pode ser compartilhado: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>&amp;Decidir depois</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>A&amp;viso de privacidade</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>Ao proxy:</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>Resposta do proxy:</translation>
    </message>
    <message>
        <source>Response:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>Resposta:</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}, após {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>Status HTTP {}</translation>
    </message>
    <message>
        <source>No response received.</source>
        <translation>Nenhuma resposta recebida.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erro: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>O servidor pediu para aguardar %n segundo antes da próxima tentativa.</numerusform>
            <numerusform>O servidor pediu para aguardar %n segundos antes da próxima tentativa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Da resposta, só são guardados os primeiros {}.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>Só o começo é mostrado. Copiar inclui tudo.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Copiado como texto.</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>Isto foi barrado pela verificação final neste computador e não foi enviado.</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>Nada chegou ao servidor nesta tentativa, porque o proxy não se conectou.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>Nada foi enviado nesta tentativa.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>Nada foi enviado nesta tentativa porque não foi possível estabelecer uma conexão.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>Exatamente como enviado, sem compactação, exceto que o seu ID está abreviado. Escolha “Mostrar” para vê-lo por inteiro.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>Exatamente como enviado, sem compactação.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>Isto nunca foi enviado. Foi excluído deste computador junto com seu conteúdo.</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>Ainda não enviado. Quando for enviado, terá este aspecto.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Tentativa de envio</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Dados brutos</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Inserir quebras de linha</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>Insere quebras de linha para facilitar a leitura do texto JSON. Elas não fazem parte dos dados enviados.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>Copia tudo o que é mostrado, como texto.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>Você já pediu isto.</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>&amp;Desativar e pedir remoção</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>&amp;Pedir remoção</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>Não há nenhum ID neste computador; portanto, não há dados cuja remoção pedir.</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Se você pedir a remoção, o compartilhamento é desativado, os dados não enviados com este ID são excluídos e o pedido é enviado a {}. O ID não será usado de novo.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Se você pedir a remoção, os dados não enviados com este ID são excluídos e o pedido é enviado a {}. O ID não será usado de novo.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Se você pedir a remoção, os dados não enviados com este ID são excluídos e o pedido é enviado a {}. O compartilhamento com o seu ID atual não é afetado.</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>O serviço de remoção vê o seu endereço IP junto com este ID. O histórico neste computador é mantido.</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>Pedir a remoção dos seus dados</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>Pede ao serviço de remoção que remova tudo o que está armazenado com um ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>&amp;Tentar de novo mais tarde se não for possível contatar o serviço de remoção</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>ID cujos dados devem ser removidos</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Pedido em andamento</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Cancelar pedido</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>Copy request</source>
        <translation>Pedido de cópia</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Pedido de remoção</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>Cancelado; o serviço de remoção pode já tê-lo recebido.</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>O e-mail foi preparado. Cabe a você enviá-lo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>O serviço aceitou o pedido. Pode levar algum tempo até os dados serem removidos.</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>Você cancelou este pedido.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>Aguardando o envio.</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>O serviço de remoção não encontrou dados com este ID. Ele também responde assim enquanto os dados ainda não foram processados.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>Dados haviam sido enviados pouco antes. Tente de novo agora.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Dados haviam sido enviados pouco antes. Tente de novo a partir de: {}.</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>O serviço rejeitou o pedido: {}.</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>Ele não será tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>O serviço de remoção pediu para aguardar até: {}.</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>O serviço não pôde processar o pedido. Ele respondeu: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Não foi possível contatar o serviço: {}.</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>remoção pedida</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>nenhum dado encontrado no servidor</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>mais de 90 dias</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>pode haver dados no servidor</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>remoção aceita: {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>Nenhuma mensagem corresponde a “{}”.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>Pedido de remoção para o ID {id}, a {server}.</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events} com o ID {id}.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} para {server}, com o ID {id}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>Salva o histórico em um arquivo, sem os IDs completos.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Exportar com IDs completos…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>Buscar nomes, valores, chaves</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>Encontra nomes, valores e chaves. Enter: próximo resultado, Shift+Enter: resultado anterior.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Mostrar o que seria enviado</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>Abre uma janela em que você pode excluir o histórico neste computador.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>Você escolheu não compartilhar os dados adicionais. Pode revê-los e mudar de ideia.</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>A lista de dados contém dados sobre os quais você ainda não foi consultado. Até você decidir, só é enviado aquilo com que você concordou.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>Pausa o compartilhamento até você retomar. Use a seta para escolher outros prazos.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>Retoma o compartilhamento.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>Mostra o que seria enviado e pede o seu consentimento.</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>Abrir Gerenciador de Extensões…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Abrir preferências…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>Pedido de remoção para {id}: {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>Desativa o compartilhamento e revoga seu consentimento. Pergunta a você antes.</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>Rever dados adicionais…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>Abre as preferências, onde você escolhe o que compartilhar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>Envia agora os dados não enviados, em vez de esperar.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>Pausar até eu retomar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>Abrir painel Telemetria</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
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
            <numerusform>%n dia com eventos aceitos</numerusform>
            <numerusform>%n dias com eventos aceitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n dia com eventos aguardando</numerusform>
            <numerusform>%n dias com eventos aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n dia com eventos rejeitados ou barrados</numerusform>
            <numerusform>%n dias com eventos rejeitados ou barrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>Últimos 30 dias: nada aceito, nada aguardando</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Últimos 30 dias: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n evento aceito</numerusform>
            <numerusform>%n eventos aceitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n evento aguardando</numerusform>
            <numerusform>%n eventos aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n evento rejeitado</numerusform>
            <numerusform>%n eventos rejeitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n evento barrado antes do envio</numerusform>
            <numerusform>%n eventos barrados antes do envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n evento excluído sem ser enviado</numerusform>
            <numerusform>%n eventos excluídos sem serem enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>nenhuma entrada</translation>
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
            <numerusform>%n evento não enviado será excluído.</numerusform>
            <numerusform>%n eventos não enviados serão excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>Desativar o compartilhamento</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>Desativar o compartilhamento?</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>Pedir &amp;também a remoção dos meus dados do servidor</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Desativar</translation>
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
        <translation>“{}”</translation>
    </message>
    <message>
        <source>{value} “{label}”</source>
        <extracomment>A value and what it stands for, one of several in a list: 0 “list”.</extracomment>
        <translation>{value} “{label}”</translation>
    </message>
    <message>
        <source>{module}: {label}</source>
        <extracomment>A setting of FreeCAD: {module} is the part of FreeCAD, for example &quot;Sketcher&quot;.</extracomment>
        <translation>{module}: {label}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A value in a table: there is none.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n configuração</numerusform>
            <numerusform>%n configurações</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>não definido</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>personalizado (o nome não é enviado)</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>Bloqueado pela variável de ambiente {}.</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Bloqueado por variáveis de ambiente: {}.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>Bloqueado por uma política neste computador.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>Bloqueado por uma política neste computador: {}.</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não é possível usar o banco de dados local: {}. Nada é enviado.</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>O banco de dados local foi criado por uma versão mais nova desta extensão. Nada é enviado.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não é possível enviar: o pacote Python posthog não pode ser usado: {}.</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>Falta o pacote Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Não é possível enviar: o endereço do servidor “{}” deve começar com https:// e terminar após o nome do servidor.</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>Barrado pela verificação final: o pacote Python posthog teria enviado algo diferente dos dados registrados. Nada foi enviado.</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>Para permitir o compartilhamento, inicie o FreeCAD sem essa variável.</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>O administrador deste computador pode alterar isso.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Atualize a extensão no Gerenciador de Extensões.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Corrija-o em Editar → Preferências → Telemetria, em “Avançado”.</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>Os dados não enviados são mantidos. Eles serão enviados quando outra versão do posthog for instalada.</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>O Gerenciador de Extensões oferece instalá-lo ao ser aberto. Depois, reinicie o FreeCAD.</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>Se ele não o fizer (FreeCAD 1.0), desinstale ali esta extensão e instale-a de novo. A desinstalação desativa o compartilhamento.</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>Reiniciar o FreeCAD pode ajudar.</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>No Gerenciador de Extensões, abra as dependências do Python (FreeCAD 1.1: no menu da engrenagem) e atualize todas. Depois, reinicie o FreeCAD.</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>Se o posthog não estiver listado ali, atualize-o do mesmo modo como foi instalado.</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>Outro programa está usando o arquivo, talvez um backup ou outro FreeCAD. Espere ou feche esse programa.</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>Libere espaço em disco.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>Verifique se você tem permissão para gravar no arquivo e na pasta dele.</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>Verifique se o arquivo e a pasta dele pertencem a você e se nenhum dos dois é um link simbólico.</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Arquivo: {}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>Uma nova tentativa é feita a cada poucos segundos.</translation>
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
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>Sessões do FreeCAD</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>Escrito por uma versão mais nova desta extensão.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>Nada é compartilhado até você decidir.</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>O compartilhamento está ativado.</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>O compartilhamento está desativado.</translation>
    </message>
    <message>
        <source>Paused until FreeCAD restarts.</source>
        <translation>Pausado até o FreeCAD ser reiniciado.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Pausado até você retomar.</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Pausado até {}.</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Pausado até amanhã às {}.</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>Pausado até {day}, {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Pausado até {date} às {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Ainda não salva: %n alteração. Ela pode se perder quando o FreeCAD terminar.</numerusform>
            <numerusform>Ainda não salvas: %n alterações. Elas podem se perder quando o FreeCAD terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erro nesta extensão: {}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>O envio está parado até o FreeCAD ser reiniciado.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>Última mensagem aceita {when} ({events}).</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>Última mensagem rejeitada {when} ({events}). Resposta: “{reason}”</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>O servidor aceitou dados pela última vez {}. O histórico deles foi excluído ou expirou.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>O servidor pediu para tentar de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>O servidor não aceitou os dados. Resposta: “{}”</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>O servidor está inacessível: {}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>O servidor está inacessível.</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Primeira tentativa que falhou: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Dados não enviados: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Dados não enviados: {events} ({sessions}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>Deles, %n evento só pode ser enviado por uma versão mais nova desta extensão.</numerusform>
            <numerusform>Deles, %n eventos só podem ser enviados por uma versão mais nova desta extensão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>A extensão Telemetry anterior também está instalada, na pasta “{}”. Ela envia dados por conta própria, e esses dados não são mostrados aqui. Você pode desinstalá-la no Gerenciador de Extensões.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Esta extensão está instalada duas vezes: “{used}” está em uso, “{other}” não. Exclua a pasta de que você não precisa.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>“Copy Configuration” do FreeCAD deixou uma cópia do banco de dados local: {}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>Um banco de dados local danificado foi posto de lado: {}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>Nada é coletado nem enviado até lá.</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>Você compartilha: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>%n evento não enviado foi excluído.</numerusform>
            <numerusform>%n eventos não enviados foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>Encerramentos inesperados não podem ser notados: a pasta do banco de dados local não permite bloquear arquivos.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>Outros usuários deste computador talvez possam ler o banco de dados local.</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>Os dados enviados antes ficam no servidor por até 90 dias, a menos que você peça a remoção deles.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>Próxima mensagem: quando você iniciar o FreeCAD da próxima vez.</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>Próxima tentativa: em instantes.</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Próxima tentativa: {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>Pausar telemetria</translation>
    </message>
    <message>
        <source>Stops recording and sending data until you resume</source>
        <translation>Interrompe o registro e o envio de dados até você retomar</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Preferências da telemetria…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>Abre a página Telemetria das preferências</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Novo ID da telemetria…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>Explica o que um novo ID aleatório muda e permite criar um</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Pedir uma cópia dos dados da telemetria…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>Mostra como pedir uma cópia dos dados armazenados com o seu ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Retomar telemetria</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>Retoma o registro e o envio de dados</translation>
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
        <translation>Mostra ou oculta o painel que lista os dados que este FreeCAD envia</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>Desativar telemetria…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>Desativa o compartilhamento e revoga seu consentimento; pergunta a você antes</translation>
    </message>
</context>
</TS>
