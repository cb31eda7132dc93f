<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Portuguese (Brazilian): waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>Quem é responsável</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>A associação The FreeCAD project association AISBL, telemetry@freecad.org, é a controladora dos dados. A PostHog os armazena em nome da associação na União Europeia (Frankfurt); a PostHog pertence a uma empresa dos EUA.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>Ajuda os desenvolvedores do FreeCAD a encontrar erros, escolher padrões melhores, saber a quais sistemas, idiomas e versões antigas dar suporte, poupar extensões quando a interface de programação muda e solicitar financiamentos. A lista de dados diz, para cada valor, a qual desses fins ele serve.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Com que fundamento</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>Seu consentimento, e nada mais. Você pode revogá-lo a qualquer momento; o que foi enviado antes disso continua lícito. Nada no FreeCAD depende dele.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é guardado</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>90 dias no servidor. O histórico neste computador é guardado pelo tempo que você definir nas preferências; de início, 90 dias.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quem vê</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>Os dados brutos: dirigentes da associação, mantenedores e administradores de sistemas do FreeCAD. Totais e proporções são públicos, em https://www.freecad.org/telemetry.php.</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Com que nome</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>Com um ID aleatório. Os dados são pseudônimos: não contêm nenhum nome, mas quem conhece o ID consegue saber quais dados são seus. Um e-mail sobre eles associa o ID a você.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Seu endereço IP</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>Como em qualquer conexão, o servidor o vê enquanto seu computador se comunica com ele. Ele não faz parte dos dados: cada evento pede que não se procure de onde ele vem, e o projeto no servidor descarta os endereços.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Seus direitos</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>Você pode ver seus dados, obter uma cópia, pedir que sejam corrigidos, removidos ou que seu uso seja limitado, e apresentar reclamação a uma autoridade de proteção de dados. A página “Seus dados” ajuda com a cópia e a remoção; para o resto, escreva para o endereço acima.</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>Não foi decidido na pergunta.</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>O que foi mostrado na ocasião ({language}):
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>Sobre os dados</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Suas decisões</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>Lista de todos os dados</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>Isto é tudo o que pode chegar a ser enviado. Nada mais passa.</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>Suas decisões, como estão guardadas neste computador, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fechar</translation>
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
        <source>Changed defaults</source>
        <translation>Padrões alterados</translation>
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
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>trackball</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>girarmesa livre</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>trackball clássico</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>arcball arredondado</translation>
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
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>Mostra com que frequência o FreeCAD termina de forma anormal, e para quem, para que os piores erros sejam corrigidos primeiro.</translation>
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
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>O FreeCAD foi iniciado neste momento.</translation>
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
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Fim</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>O FreeCAD foi fechado neste momento.</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>Um início sem fim indica que o FreeCAD pode ter terminado de forma anormal: mostra com que frequência isso acontece, e em quais versões.</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Fim anormal</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>Uma sessão anterior do FreeCAD travou, foi encerrada à força ou ficou sem energia.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Versão principal</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>O primeiro número da versão do FreeCAD, por exemplo 1 em 1.1.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Versão secundária</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>O segundo número da versão do FreeCAD, por exemplo 1 em 1.1.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Versão de correção</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>O terceiro número da versão do FreeCAD, por exemplo 3 em 1.1.3.</translation>
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
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>O número do código-fonte a partir do qual o FreeCAD foi feito.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>só o número</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Compilação</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Quem fez este FreeCAD, até onde é possível saber: o projeto FreeCAD (“official”), uma distribuição ou outro empacotador (“packager”), alguém que o executa onde ele foi compilado (“own”) ou alguém que alterou seu código-fonte (“other”).</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>o repositório do qual o FreeCAD diz ter sido feito, e a forma em que veio</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>uma de cinco palavras; o endereço não é enviado</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Versão do Qt</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>A biblioteca que desenha as janelas do FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Versão do PySide</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>A biblioteca que permite às extensões usar o Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Versão do Open CASCADE</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>A biblioteca que calcula as formas.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Versão do Coin</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>A biblioteca que desenha a vista 3D.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Versão do FreeCAD naquela sessão</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>Qual versão do FreeCAD terminou de forma anormal.</translation>
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
        <source>The library that drew its windows.</source>
        <translation>A biblioteca que desenhou as janelas dela.</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>Duração daquela sessão</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>Aproximadamente por quanto tempo o FreeCAD funcionou antes de terminar de forma anormal.</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>tempos que a extensão guarda ao lado do seu registro</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>cinco faixas</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>Última bancada daquela sessão</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>A bancada que estava em uso quando o FreeCAD terminou de forma anormal.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() naquela sessão</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Fins normais antes</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>Quantas sessões terminaram bem desde o fim anormal anterior, em faixas.</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>o registro da extensão</translation>
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
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>A compilação do núcleo do sistema operacional, como seu fabricante a publicou.</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>“custom” onde há palavras que nenhuma compilação publicada contém</translation>
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
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>só números de versão</translation>
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
        <source>Sending library</source>
        <translation>Biblioteca de envio</translation>
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
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>O que {} contém</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Não há nenhum ID neste computador; portanto, não há nada a pedir.</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>O e-mail está preparado em seu programa de e-mail. Se nenhum foi aberto, copie o texto e envie-o ao endereço indicado nele.</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>O texto foi copiado. Envie-o ao endereço da primeira linha.</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>Pedir uma cópia dos seus dados</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>A associação do projeto FreeCAD envia a você uma cópia de tudo o que está armazenado com o seu ID. Faça o pedido por e-mail.</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>Um e-mail associa o ID ao seu nome e endereço. Até agora ninguém podia fazer isso.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>ID cujos dados você pede</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
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
        <source>&amp;Open mail program</source>
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
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
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
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Pedidos anteriores ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>IDs anteriores ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>O ID foi copiado.</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>Tudo o que foi enviado com o seu ID pertence a você. Só quem conhece o ID pode pedi-lo.</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>Pedir uma cópia…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>Abre as instruções e um e-mail preparado para obter uma cópia dos seus dados.</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>Pedir a remoção…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>Abre uma janela que pede ao servidor que remova o que está armazenado com um ID.</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>Sobre os dados…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>Do que se trata, quem é responsável, por quanto tempo os dados são guardados e seus direitos.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Seus pedidos</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>Interrompe o pedido. Se ele já está sendo enviado, o serviço pode tê-lo recebido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>Envia o pedido mais uma vez.</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>Seus IDs anteriores</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>Copia o ID selecionado por inteiro.</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>Remover os dados dele…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>Pede ao servidor que remova o que está armazenado com o ID selecionado.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidade</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Abre uma página no seu navegador.</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Resultados públicos</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
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
        <source>Categories</source>
        <comment>column</comment>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Onde</translation>
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
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>na pergunta</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>na pergunta, nada de novo</translation>
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
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>herdada das configurações do FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>nos parâmetros do FreeCAD</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>com um pedido de remoção</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>redefinida</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>Apagar o histórico</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>Isto apaga os registros neste computador: o que foi enviado e quando, e o que o servidor respondeu. O que está no servidor continua lá: peça a remoção em “Seus dados”.</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>Sua decisão e seus IDs permanecem, porque só quem conhece um ID pode pedir os dados dele.</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>&amp;Manter o que ainda aguarda envio</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>Isto tem efeito imediato e não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Apagar</translation>
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
        <translation>Não foi possível gravar o arquivo: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Salvo como {}.</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON (tudo)</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV (uma tabela para planilhas)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>Salva todo o histórico deste computador em um arquivo: o que foi enviado, quando, e o que o servidor respondeu.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato do arquivo</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>&amp;Incluir seus IDs</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>Seu ID é uma chave para os seus dados: deixe-o de fora se quiser mostrar o arquivo a outras pessoas.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Fechar</translation>
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
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>amanhã às {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>ontem às {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>ontem às {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>em {date} às {time}</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>Aguardando</translation>
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
        <source>Waits on this computer and is sent later.</source>
        <translation>Aguarda neste computador e será enviado mais tarde.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>Está a caminho do servidor.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>Recusado pelo servidor; não será enviado de novo.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>Barrado aqui</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>Barrado neste computador na última verificação; aguarda outra versão do pacote Python posthog.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>Excluído neste computador antes de ser aceito pelo servidor.</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>Grande demais para o servidor: dividido e enviado em partes.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>Uma nota desta extensão; nada foi enviado.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>aceito pelo servidor</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>falhou, será tentado de novo</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>recusado pelo servidor</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>grande demais, dividido</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>interrompido, a resposta não é conhecida</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>barrado antes do envio</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>O conteúdo foi removido para economizar espaço. O que resta: quando, para onde, o tamanho que tinha e como terminou.</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Cópia dos seus dados</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Remoção dos seus dados</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>Você o cancelou enquanto era enviado: o serviço pode tê-lo recebido.</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>As instruções foram usadas; cabe a você enviar o e-mail.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>Aguarda o envio.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Está sendo enviado…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>O pedido foi aceito; o serviço remove os dados no seu próprio prazo.</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>O serviço respondeu que nada está armazenado com este ID.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Você o cancelou.</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>O serviço recusou o pedido: {}.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Ele não é tentado de novo por si só.</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>O serviço não pôde receber o pedido; ele respondeu: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Não foi possível contatar o serviço: {}.</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não foi possível ler isto: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada corresponde ao filtro.</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>O histórico está vazio: nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>Recusados ou barrados</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar o histórico</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>Mostra só as linhas que contêm este texto: o nome de um evento ou palavras de uma resposta.</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>Resultados a mostrar</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>Período a mostrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>Mostrar em palavras</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>Mostra estes dados em palavras, na primeira parte do painel.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>Salva o histórico em um arquivo.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>Apaga o histórico neste computador.</translation>
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
    <name>TelemetryIdentities</name>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column: from when to when</comment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>nenhum no servidor</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>remoção aceita {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>remoção pedida</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>não mais no servidor</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>no servidor</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>Você não tem ID: só “Compartilhar” cria um.</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>Mostra o ID abreviado outra vez.</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>Mostra o ID inteiro, também na exibição bruta.</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>desde {}</translation>
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
        <translation>Seu ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>Um número aleatório (UUID) que representa você no servidor. É uma chave: quem o conhece pode pedir seus dados ou a remoção deles.</translation>
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
        <translation>Copia o ID inteiro.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>Novo ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>Abre uma janela em que você pode adotar outro ID.</translation>
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
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Aguardando neste computador com o ID antigo: {}.</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>De agora em diante, os dados deste computador são enviados com um novo ID aleatório. O servidor não é informado de qual ID você tinha antes.</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>&amp;Adotar um novo ID</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>Você não compartilha; portanto, nenhum ID novo é criado agora: o que você tem passa a ser um ID anterior. Se você compartilhar de novo, um novo ID aleatório será criado.</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>Aban&amp;donar este ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>Novo ID</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>Um novo ID não remove o que foi enviado antes: isso fica no servidor, com o ID antigo, até acabarem os 90 dias ou você pedir a remoção. O ID antigo é guardado neste computador para que você ainda possa fazer isso.</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>&amp;Pedir a remoção do que foi enviado com o ID antigo</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Enviar com o ID antigo</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
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
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>Só os mais recentes são mostrados aqui; o histórico tem todos.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>Isto seria enviado se o FreeCAD iniciasse agora. Sistema, preferências e extensões ficam de fora enquanto não mudam, por até uma semana.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>Nada é enviado: o compartilhamento está pausado. Depois da pausa seria isto.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>Nada é enviado: o compartilhamento está desativado. Estes são os valores daqui.</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>Nada é enviado: você ainda não decidiu. Estes são os valores daqui.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>Nada é enviado: o compartilhamento está bloqueado.</translation>
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
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>Último envio</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>Partes do painel</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>Parte do painel</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Até o FreeCAD iniciar de novo</translation>
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
        <source>Changed since it was last sent (◆).</source>
        <translation>Mudou desde o último envio (◆).</translation>
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
        <translation>Acrescentado para o transporte.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por quê:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Lido em:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Tornado menos exato:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>Na lista de dados desde:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>versão {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Enviado junto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>Quando o evento foi criado.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Número do evento</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>Um número aleatório, para que um evento enviado duas vezes conte uma só vez.</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Seu ID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>um ID aleatório, criado quando você compartilha</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>O número aleatório que representa você no servidor.</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} (nomeadas: {named}; apenas contadas: {counted})</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Aguardando neste computador</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>Com cada evento</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}, mudou</translation>
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
        <source>Data in words</source>
        <translation>Dados em palavras</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>Categorias, itens de dados e seus valores, em árvore.</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>Escolha uma linha para ler o que é, por que é perguntado e onde é lido.</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>Sobre o item de dados selecionado</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>O que é mostrado foi copiado como texto.</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não foi possível gravar o arquivo: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Salvo como {}.</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>Mostra o que foi enviado antes deste.</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>Mostra o que foi enviado depois deste.</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>Mostra os dados em palavras.</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>Mostra os dados exatamente como são enviados.</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>Nomes brutos</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>Mostra os nomes com os quais os dados são enviados.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>Copia o que é mostrado, como texto.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>Salva o que é mostrado em um arquivo.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>Sem pausa</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>Este endereço não será salvo: ele deve começar com https:// e terminar após o nome do servidor, como em https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>Esta chave não será salva: uma chave não tem espaços nem caracteres especiais.</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>Neste caso, os dados não vão para os desenvolvedores do FreeCAD, mas para quem controla este servidor e esta chave.</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>Os dados vão para os desenvolvedores do FreeCAD.</translation>
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
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>Compartilhamento</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>Compartilhar dados com os &amp;desenvolvedores do FreeCAD</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>Para ativar o compartilhamento, uma janela mostra tudo o que seria enviado e pergunta a você; sua resposta vale imediatamente. Desativá-lo vale com OK ou Aplicar e exclui o que aguarda envio.</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>Compartilhado além dos inícios, dos fins e da versão</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>Mostra o que isto contém, com os valores atuais deste computador</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>P&amp;referências</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>Ex&amp;tensões</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>&amp;Padrões alterados</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>Pausa e histórico</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Pa&amp;usar o compartilhamento:</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>Manter o &amp;histórico neste computador:</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Mostrar um í&amp;cone na barra de status</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>Avançado: para onde vão os dados</translation>
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
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>V&amp;oltar ao servidor do FreeCAD</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>O que foi e será enviado</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>Ajudar a melhorar o FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>Os desenvolvedores do FreeCAD gostariam de saber quais versões, sistemas, extensões e configurações as pessoas usam, e com que frequência o FreeCAD termina de forma anormal. Isto é tudo o que seria enviado deste computador, com os valores atuais. Marque aquilo com que você concorda:</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>A versão do FreeCAD e as horas de seus inícios e fins sempre fazem parte do compartilhamento.</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>Enviado à associação do projeto FreeCAD e guardado na UE por 90 dias com um ID aleatório. Você pode parar, ver, copiar ou remover a qualquer momento.</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>Compartilhar algo novo com o FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>Os desenvolvedores do FreeCAD gostariam de saber mais do que aquilo com que você concordou. Isto é tudo o que há de novo e seria enviado deste computador, com os valores atuais. Até você concordar, nada disso é enviado.</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>Marque aquilo com que você também concorda:</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>Você já compartilha: {}. Isso fica como está, seja qual for a sua resposta aqui.</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>Compartilhar a parte n&amp;ova</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>Não comparti&amp;lhar a parte nova</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>Fecha esta janela; nada de novo é compartilhado até você decidir</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>S&amp;istema ({})</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>P&amp;referências ({})</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>&amp;Extensões ({})</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>Padrões &amp;alterados ({}) – a parte mais individual</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não foi possível descobrir o que seria enviado; portanto, nada pode ser compartilhado: {}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>só se o FreeCAD terminar de forma anormal</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>Não marcado: não seria enviado</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>&amp;Não compartilhar</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>&amp;Compartilhar</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>&amp;Decidir depois</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>Fecha esta janela; nada é compartilhado até você decidir</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>&amp;Política de privacidade</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>Abre a política de privacidade do FreeCAD no seu navegador</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
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
        <source>No answer came.</source>
        <translation>Não houve resposta.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Erro: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>O servidor pediu para aguardar %n segundo.</numerusform>
            <numerusform>O servidor pediu para aguardar %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Da resposta, só são guardados os primeiros {}.</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>{sent} enviados, {unpacked} descompactados</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>Só o começo é mostrado; Copiar e Salvar incluem tudo.</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>Isto foi barrado neste computador na última verificação; não foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>Nada foi enviado nesta tentativa: não se estabeleceu nenhuma conexão.</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>Exatamente como enviado, exceto o seu ID: ele fica abreviado até “Mostrar”.</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>Exatamente como enviado.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>Isto nunca foi enviado. Foi excluído neste computador, com seu conteúdo.</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>Isto ainda não foi enviado; quando for, terá este aspecto.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Tentativa de envio</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Dados brutos</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Com quebras de linha</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>Organiza o texto JSON para facilitar a leitura. Ele foi enviado sem estas quebras de linha.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>Você já pediu isto.</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Não há nenhum ID neste computador; portanto, não há nada a pedir.</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Quando você fizer o pedido: o compartilhamento é desativado, o que aguarda com este ID neste computador é excluído e o pedido é enviado a {}. O ID não é usado de novo.</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Quando você fizer o pedido: o que aguarda com este ID neste computador é excluído e o pedido é enviado a {}. Se você compartilha com outro ID, isso fica como está.</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>Pedir a remoção dos seus dados</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>Pede-se ao servidor que remova tudo o que está armazenado com um ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>&amp;Tentar de novo mais tarde se não for possível contatar o serviço</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>&amp;Pedir a remoção</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>ID cujos dados devem ser removidos</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Pedido em andamento</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>&amp;Cancelar o pedido</translation>
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
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>Pedido</translation>
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
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>Nada armazenado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>Nada foi enviado ainda. O que seria enviado agora está em “Próximo”.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} para {server}, com o ID {id}.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>Você decidiu não compartilhar o que é novo na lista de dados. Pode ver isso de novo e decidir de outra forma.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>Os desenvolvedores do FreeCAD gostariam de saber mais do que foi perguntado a você. Até você responder, só é enviado aquilo com que você concordou.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>Interrompe o compartilhamento até você retomar. A seta ao lado oferece outros prazos.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>Continua o compartilhamento.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>Mostra o que seria enviado e pergunta a você antes do envio.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>Revoga seu consentimento.</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>Desativar o compartilhamento</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>Revoga seu consentimento. O que ainda aguarda neste computador é excluído sem ser enviado.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>Envia agora o que aguarda neste computador, sem esperar mais.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>O que há de novo…</translation>
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
        <source>Open the panel</source>
        <translation>Abrir o painel</translation>
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
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>%n dia com eventos recusados ou barrados</numerusform>
            <numerusform>%n dias com eventos recusados ou barrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>Últimos 30 dias: nada foi aceito, e nada aguarda</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Últimos 30 dias: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>o servidor aceitou {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{} aguardando</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>o servidor recusou {}</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>barrado aqui: {}</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>excluído aqui: {}</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
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
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Padrões alterados</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>Lendo os registros neste computador…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>Nada é compartilhado. Você ainda não decidiu.</translation>
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
        <source>Paused until FreeCAD starts again.</source>
        <translation>Pausado até o FreeCAD iniciar de novo.</translation>
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
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>Pausado até {day} às {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Pausado até {date} às {time}.</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Bloqueado: estas variáveis de ambiente estão definidas: {}.</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>Bloqueado: a variável de ambiente {} está definida.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>Bloqueado por uma política deste computador.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>Bloqueado por uma política deste computador: {}.</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>Não é possível guardar registros: {}. Nada é enviado.</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>Os registros neste computador vêm de uma versão mais nova desta extensão. Nada é enviado.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Não é possível enviar: o pacote Python posthog não pode ser usado: {}.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>Não é possível enviar: falta o pacote Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Não é possível enviar: o endereço do servidor “{}” deve começar com https:// e terminar após o nome do servidor.</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>Barrado na última verificação: o pacote Python posthog teria enviado algo diferente daquilo com que você concordou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>O compartilhamento volta a ser possível quando o FreeCAD iniciar sem uma variável dessas.</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>A pessoa que cuida deste computador pode mudar isso.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Atualize a extensão no Gerenciador de Extensões.</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>Para instalá-lo, abra Ferramentas → Gerenciador de Extensões, encontre a extensão Telemetry e escolha Atualizar ou Reinstalar: o Gerenciador de Extensões instala o que falta. Depois, reinicie o FreeCAD.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Corrija-o em Editar → Preferências → Telemetria, em “Avançado”.</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>O que aguarda é mantido. O envio continua com outra versão do posthog.</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>Outro programa está com o arquivo aberto, talvez um backup ou outro FreeCAD: espere ou feche-o.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espaço no disco.</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>Verifique se você pode gravar no arquivo e na pasta dele.</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>Verifique se o arquivo e a pasta dele são seus e não são links.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Tenta-se de novo a cada poucos segundos.</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>O arquivo: {}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Ainda não salva: %n alteração. Ela pode se perder quando o FreeCAD terminar.</numerusform>
            <numerusform>Ainda não salvas: %n alterações. Elas podem se perder quando o FreeCAD terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Um erro nesta extensão: {}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>O envio parou até o FreeCAD iniciar de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>O servidor aceitou {events} ({size}) {when}.</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>O servidor recusou {events}: {words}. Tudo permanece no histórico.</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>O servidor aceitou dados pela última vez {}. Os registros disso foram apagados, ou são mais antigos do que o tempo pelo qual o histórico é guardado.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>O servidor pediu para aguardar.</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>O servidor respondeu “{}” em vez de aceitar o que foi enviado.</translation>
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
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Aguardando neste computador: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Aguardando neste computador: {events} ({sessions}).</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>A extensão Telemetry anterior também está instalada, na pasta “{}”. Ela envia por conta própria e não é mostrada aqui; você pode desinstalá-la no Gerenciador de Extensões.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Esta extensão está instalada duas vezes: “{used}” está em uso, “{other}” não. Exclua a pasta de que você não precisa.</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>O que o servidor aceitou antes fica lá por 90 dias, a menos que você peça a remoção.</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>Foi pedido ao servidor que remova o que ele aceitou antes; “Seus dados” mostra a resposta dele.</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>Enviando agora…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>A seguir: quando o FreeCAD iniciar de novo.</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>Próxima tentativa: em instantes.</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
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
        <source>Records and sends nothing until you resume</source>
        <translation>Não registra nem envia nada até você retomar</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Preferências da telemetria…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>Abre a página Telemetria nas preferências do FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Novo ID da telemetria…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>Explica o que um novo ID aleatório muda e cria um</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Pedir uma cópia dos dados da telemetria…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>Mostra como obter uma cópia dos dados armazenados com o seu ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Retomar telemetria</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>Encerra a pausa</translation>
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
        <translation>Mostra ou oculta o painel que mostra o que este FreeCAD compartilha com seus desenvolvedores</translation>
    </message>
</context>
</TS>
