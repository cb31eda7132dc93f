<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Russian: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>Кто отвечает за данные</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>Контролёр данных — ассоциация The FreeCAD project association AISBL, telemetry@freecad.org. PostHog хранит их по поручению ассоциации в Европейском союзе (Франкфурт); PostHog принадлежит компании из США.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего это нужно</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>Это помогает разработчикам FreeCAD находить ошибки, выбирать лучшие значения по умолчанию, знать, какие системы, языки и старые версии поддерживать, не ломать дополнения при изменениях программного интерфейса и подавать заявки на гранты. В перечне данных для каждого значения указано, для чего именно оно служит.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>На каком основании</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>Ваше согласие и ничто другое. Его можно отозвать в любой момент; отправленное до этого остаётся законным. Ничто в FreeCAD от него не зависит.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Сколько это хранится</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>90 дней на сервере. История на этом компьютере хранится столько, сколько задано в настройках, изначально 90 дней.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Кто это видит</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>Исходные данные: должностные лица ассоциации, сопровождающие и системные администраторы FreeCAD. Суммы и доли опубликованы на https://www.freecad.org/telemetry.php.</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Под каким именем</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>Под случайным ID. Данные псевдонимны: имени в них нет, но тот, кто знает ID, может определить, какие данные ваши. Электронное письмо о них связывает ID с вами.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Ваш IP-адрес</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>Как при любом соединении, сервер видит его, пока ваш компьютер обменивается с ним данными. В данные он не входит: каждое событие просит не выяснять, откуда оно пришло, а проект на сервере отбрасывает адреса.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваши права</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>Вы можете видеть свои данные, получить их копию, потребовать их исправления, удаления или ограничения их использования и подать жалобу в орган по защите данных. Страница «Ваши данные» поможет с копией и удалением; по остальным вопросам пишите на адрес, указанный выше.</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>Это решение принято не в окне с вопросом.</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Что было показано тогда ({language}):
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>О данных</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>О данных</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ваши решения</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>Перечень всех данных</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>Это всё, что вообще может быть отправлено. Ничто другое не пройдёт.</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>Ваши решения, как они хранятся на этом компьютере, начиная с последнего.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>закрытый набор</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>диапазоны</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>подсчёт, в диапазонах</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>верстаки FreeCAD и общедоступных дополнений</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>Показывает, на какие дополнения люди полагаются, чтобы не ломать их при изменениях программного интерфейса FreeCAD.</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>Установленные дополнения</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>Названия установленных общедоступных дополнений; частные только подсчитываются.</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>названия дополнений из общедоступного каталога FreeCAD</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>Дополнения</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>Названия тех установленных дополнений, которые есть в общедоступном каталоге FreeCAD.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>папки в папке Mod пользователя и их файлы package.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>только общедоступные дополнения; любое другое дополнение подсчитывается, но не называется</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>Количество дополнений</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>Сколько дополнений установлено, включая частные.</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>Показывает, сколько дополнений не общедоступны и насколько дополнения важны для людей.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>папки в папке Mod пользователя</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>подсчёт</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>Показывает, какие значения по умолчанию люди меняют, чтобы FreeCAD начинал работу с лучшими.</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>Показывает, сколько людей приспосабливают FreeCAD к своей работе и как именно.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences, параметры из docs/data-catalog.md</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <translation>Изменённые умолчания</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>Какие настройки FreeCAD отличаются от значений по умолчанию; самая индивидуальная часть.</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>названия собственных настроек FreeCAD, каждое с одним из её значений</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>названия собственных настроек FreeCAD; их числа не отправляются</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>части FreeCAD, каждая с диапазоном чисел</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>Изменённые переключатели и варианты</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>Собственные переключатели и варианты FreeCAD, которые отличаются от значений по умолчанию, с их значениями.</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>только настройки, определённые самим FreeCAD, только значения из их закрытых наборов</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>Изменённые числа</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>Собственные числа FreeCAD, которые отличаются от значений по умолчанию, без их значений.</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>только названия</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>Другие изменённые настройки</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>Сколько других настроек сохранено, для каждой части FreeCAD, в диапазонах.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences, всё остальное</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>Свои сочетания клавиш</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>Примерное количество изменённых сочетаний клавиш.</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>Свои панели инструментов</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>Примерное количество созданных панелей инструментов.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Макросы</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>Примерное количество макросов.</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>файлы в папке макросов</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>Свои наборы настроек</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>Примерное количество сохранённых наборов настроек.</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>папки в SavedPreferencePacks</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>Как людям удобнее находить справку, примеры и дополнения и какие значения по умолчанию этих средств им не подходят?</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>Какие размеры и стили текстов и размерных обозначений люди меняют в чертежах, чтобы новые чертежи сразу выглядели как надо?</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>Какие значения по умолчанию верстака Assembly люди меняют, чтобы сборка требовала меньше щелчков?</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>Какие значения по умолчанию верстака BIM архитекторы и инженеры меняют в первую очередь?</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>Какие значения по умолчанию верстака CAM люди меняют перед фрезерованием и нужны ли осторожные?</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>Какие значения по умолчанию трёхмерного вида люди меняют, чтобы модели хорошо выглядели и быстро отображались на большинстве компьютеров?</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>Как люди хотят сохранять, резервировать и восстанавливать свою работу и оставляют ли они безопасные значения по умолчанию?</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>Какие значения по умолчанию верстака Draft, его сетки и привязки люди меняют?</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>Какие значения по умолчанию листов и видов чертежа люди меняют в TechDraw?</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>Какие чертёжные стандарты, стрелки и стили размеров люди выбирают в TechDraw, чтобы новые чертежи начинались с распространённых?</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>С какими настройками люди импортируют и экспортируют файлы других программ, чтобы обычный обмен работал без изменений?</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>Какие значения по умолчанию верстака FEM люди меняют?</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>Какие настройки генераторов сетки и решателей нужны людям для расчётов, чтобы первый запуск чаще удавался?</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>С какими настройками люди импортируют и экспортируют модели IFC?</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>Какие значения по умолчанию главного окна, его панелей инструментов, панелей и сообщений люди меняют, чтобы FreeCAD начинал работу с лучшими?</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>Какие значения по умолчанию материалов и измерений люди меняют?</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>Какие значения по умолчанию верстаков Part и Part Design люди меняют, чтобы твердотельное моделирование сразу шло лучше?</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>Как люди вращают, масштабируют и сдвигают вид, чтобы первые минуты во FreeCAD казались привычными?</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>Какие значения по умолчанию макросов, консоли Python и редактора меняют люди, которые пишут скрипты?</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>Какие значения по умолчанию дерева модели и выделения люди меняют, чтобы быстрее находить и выбирать объекты?</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>Какие значения по умолчанию внешнего вида эскизов люди меняют, чтобы эскизы легче читались?</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>Какие значения по умолчанию инструментов и ограничений эскизов (Sketcher) люди меняют в первую очередь, чтобы можно было выбрать лучшие?</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>Какие значения по умолчанию электронных таблиц люди меняют?</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>Что люди хотят видеть при запуске FreeCAD?</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>В каких единицах и со сколькими десятичными знаками работают люди, чтобы выбор при первом запуске подходил большинству?</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>Показывает, какие панели люди держат открытыми и где, чтобы выбрать лучшее начальное расположение.</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>Показывается ли эта панель.</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>С какой стороны трёхмерного вида эта панель на него наложена, если наложена.</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>Прозрачно ли наложение, в котором находится эта панель.</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>Ширина наложения, в котором находится эта панель, в пикселях.</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>Высота наложения, в котором находится эта панель, в пикселях.</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>Задачи: панель показана</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>Задачи: сторона наложения</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>Задачи: прозрачность</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>Задачи: ширина</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>Задачи: высота</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>Дерево проекта: панель показана</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>Дерево проекта: сторона наложения</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>Дерево проекта: прозрачность</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>Дерево проекта: ширина</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>Дерево проекта: высота</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>Просмотр свойств: панель показана</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>Просмотр свойств: сторона наложения</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>Просмотр свойств: прозрачность</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>Просмотр свойств: ширина</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>Просмотр свойств: высота</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Консоль Python: панель показана</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Консоль Python: сторона наложения</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Консоль Python: прозрачность</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Консоль Python: ширина</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Консоль Python: высота</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>Просмотр отчёта: панель показана</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>Просмотр отчёта: сторона наложения</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>Просмотр отчёта: прозрачность</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>Просмотр отчёта: ширина</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>Просмотр отчёта: высота</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>Модель: панель показана</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>Модель: сторона наложения</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>Модель: прозрачность</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>Модель: ширина</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>Модель: высота</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>названия тем и таблиц стилей, поставляемых с FreeCAD</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>не задано</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>языки FreeCAD и их коды</translation>
    </message>
    <message>
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>поворотный стол</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>трекбол</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>свободное вращение</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>классический трекбол</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>круглый сектор</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>стандартная: mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>МКС: m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>традиционная США: in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>имперская десятичная: in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>строительство, Европа: cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>строительство, США: ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>мелкие детали и ЧПУ: mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>имперская, гражданское строительство: ft, lb, mph</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>FEM: mm, N, s</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>метр, десятичная: m, m², m³</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>список</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>вкладки</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>только размеры</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>положение и размеры</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>последний использованный</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>верстаки FreeCAD и общедоступных дополнений</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>Показывает, какими настройками люди действительно пользуются, чтобы выбрать лучшие значения по умолчанию.</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>Показывает, сколько людей пользуется каждым переводом, чтобы усилия шли туда, где они нужны.</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>Показывает, какие варианты внешнего вида FreeCAD нужно поддерживать в порядке.</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>Показывает, какими верстаками пользуются люди, чтобы изменения их не ломали, а ошибки в них находились.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>Как настроен FreeCAD.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>Язык окон FreeCAD.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>Тема окон FreeCAD.</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>Таблица стилей</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>Таблица стилей, которая определяет вид окон FreeCAD.</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>Таблица стилей наложения</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>Таблица стилей, которая определяет вид панелей, наложенных на трёхмерный вид.</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>Положение и размер окна</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>Где на экране было окно FreeCAD, когда его закрыли в последний раз.</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>Показывает, сколько места у панелей и диалогов FreeCAD.</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>четыре целых числа</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>Система единиц измерения</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>Выбранная система единиц измерения.</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>Эскизы (Sketcher): единый инструмент размеров</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>Создаёт ли один инструмент размеры всех видов.</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>Эскизы (Sketcher): отдельные инструменты размеров</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>Есть ли для каждого вида размеров свой инструмент.</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>Эскизы (Sketcher): единый инструмент совпадения</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>Соединяет ли один инструмент точки с точками и с линиями.</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>Эскизы (Sketcher): единый инструмент горизонтали и вертикали</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>Выбирает ли один инструмент между горизонталью и вертикалью.</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>Эскизы (Sketcher): значения, показываемые при рисовании</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>Какие значения можно вводить рядом с указателем при рисовании.</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>Используемые верстаки</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>Включённые верстаки по порядку.</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>Выключенные верстаки</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>Верстаки, которые выключены.</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>Верстак при запуске</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>Верстак, который FreeCAD открывает первым.</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>Способ выбора верстака</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>Выбираются ли верстаки из списка или с помощью вкладок.</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>Стиль навигации</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>Что делает мышь в трёхмерном виде для вращения, сдвига и масштабирования.</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Стиль вращения</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>Как перетаскивание мышью вращает трёхмерный вид.</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Режим вращения</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>Точка, вокруг которой вращается трёхмерный вид.</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>Размер значков панели инструментов</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>Размер значков на панелях инструментов в пикселях.</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>Показывает, как часто и у кого FreeCAD завершается аварийно, чтобы в первую очередь исправлять худшие ошибки.</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>Показывает, как долго нужно поддерживать старые версии FreeCAD.</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>Показывает, из каких сборок приходят ошибки и с какими библиотеками должен работать FreeCAD.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>FreeCAD был запущен в это время.</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>Показывает, сколько людей пользуется FreeCAD: об этом проект спрашивают, когда он подаёт заявки на гранты.</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>Версия FreeCAD</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>Какая версия FreeCAD работает.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>FreeCAD был закрыт в это время.</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>Запуск без завершения говорит о том, что FreeCAD, возможно, завершился аварийно: видно, как часто и в каких версиях это бывает.</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Аварийное завершение</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>Один из прежних сеансов FreeCAD закончился сбоем, был прерван принудительно или пропало питание.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Основная версия</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Первое число версии FreeCAD, например 1 в 1.1.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Дополнительная версия</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Второе число версии FreeCAD, например 1 в 1.1.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Версия исправлений</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>Третье число версии FreeCAD, например 3 в 1.1.3.</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>Показывает, какие исправления дошли до людей и с какими ошибками они ещё могут столкнуться.</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>Ревизия</translation>
    </message>
    <message>
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>Номер исходного кода, из которого собран FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>только номер</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Кто собрал этот FreeCAD, насколько это можно определить: проект FreeCAD («official»), дистрибутив или другой сборщик пакетов («packager»), тот, кто запускает его там, где он был скомпилирован («own»), или тот, кто изменил его исходный код («other»).</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>репозиторий, из которого, по данным FreeCAD, он собран, и вид, в котором он получен</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>одно из пяти слов; адрес не отправляется</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Версия Qt</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>Библиотека, которая отображает окна FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Версия PySide</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>Библиотека, которая позволяет дополнениям использовать Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Версия Open CASCADE</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>Библиотека, которая вычисляет формы.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Версия Coin</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>Библиотека, которая отображает трёхмерный вид.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Версия FreeCAD в том сеансе</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>Какая версия FreeCAD завершилась аварийно.</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>FreeCAD.Version() в том сеансе</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>Версия Qt в том сеансе</translation>
    </message>
    <message>
        <source>The library that drew its windows.</source>
        <translation>Библиотека, которая отображала его окна.</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>версия Qt в том сеансе</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>Операционная система в том сеансе</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>Семейство операционной системы; отправляется только вместе с категорией «Система».</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>platform.system() в том сеансе</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>Длительность того сеанса</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>Примерно сколько времени FreeCAD работал до аварийного завершения.</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>моменты времени, которые дополнение хранит рядом со своим журналом</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>пять диапазонов</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>Последний верстак того сеанса</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>Верстак, который использовался, когда FreeCAD завершился аварийно.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() в том сеансе</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Нормальных завершений до этого</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>Сколько сеансов завершилось нормально после предыдущего аварийного завершения, в диапазонах.</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>журнал дополнения</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>Показывает, для каких платформ нужно собирать, проверять и поддерживать FreeCAD.</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>Показывает, на каких экранах должны помещаться окна и диалоги FreeCAD.</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>Показывает, на каких компьютерах FreeCAD должен работать достаточно быстро.</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>Показывает, из каких графических драйверов приходят ошибки трёхмерного вида.</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>Показывает, с какими версиями Python должны работать FreeCAD и его дополнения.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>Система</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>Вид компьютера, операционной системы и экрана.</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>Тип процессора</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>Семейство процессора.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Операционная система</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>Семейство операционной системы.</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>Сборка системы</translation>
    </message>
    <message>
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>Сборка ядра операционной системы, как её опубликовал производитель.</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>«custom», если в ней есть слова, которых нет ни в одной опубликованной сборке</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Версия Python</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>Версия Python внутри FreeCAD.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>Экран</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>Место, которое может занимать окно FreeCAD.</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>QScreen.availableSize() экрана, на котором находится окно FreeCAD</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>Масштаб экрана</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>Сколько пикселей экрана показывают один пиксель рисунка.</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>Операционная система этого события</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>Семейство операционной системы; отправляется с каждым событием, чтобы разбивать цифры по группам.</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>Версия операционной системы этого события</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>Версия операционной системы; отправляется с каждым событием, чтобы разбивать цифры по группам.</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>VERSION_ID из os-release, platform.mac_ver() или platform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>только номера версий</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>Дистрибутив Linux этого события</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>Название дистрибутива Linux; отправляется с каждым событием, чтобы разбивать цифры по группам.</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>NAME из os-release</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>Версия Python этого события</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>Версия Python внутри FreeCAD; отправляется с каждым событием, чтобы разбивать цифры по группам.</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>Реализация Python этого события</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>Какая реализация Python используется внутри FreeCAD; отправляется с каждым событием.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>В каком виде FreeCAD попал на этот компьютер.</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>Показывает, какие пакеты FreeCAD стоит поддерживать.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>Домашняя папка FreeCAD и переменные окружения, такие как APPIMAGE</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>Сервер отображения</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>Какая часть системы показывает окна.</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName() и XDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Количество экранов</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>Сколько экранов подключено; четыре и больше — одно значение.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Ядра процессора</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>Примерно сколько ядер у процессора.</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Оперативная память</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>Примерно сколько оперативной памяти.</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf() или GetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>Графика</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>Кто выпустил графический драйвер, если FreeCAD это уже знает.</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VENDOR) контекста, активного во FreeCAD</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>Версия OpenGL</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>Первое число версии OpenGL, если FreeCAD его уже знает.</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VERSION) контекста, активного во FreeCAD</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>только первое число</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>Добавлено для передачи: помогает находить ошибки в самой отправке.</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>Добавлено для передачи: ничьё местонахождение не должно выясняться.</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>Добавлено для передачи: событие, отправленное дважды, сохраняет своё время и считается один раз.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Библиотека отправки</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>Название программной библиотеки, которая обменивается данными с сервером.</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>неизменный текст</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>Версия библиотеки отправки</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>Версия программной библиотеки, которая обменивается данными с сервером.</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>Без геолокации</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>Просит сервер не выяснять, откуда пришло соединение.</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>неизменное значение</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>Оставить время как есть</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>Просит сервер сохранить время события, а не исправлять его по времени отправки.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>всегда да</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>целое число от {low} до {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>число от {low} до {high}</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>текст вида «{example}», иначе «custom»</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>одно из: {names}; иначе «custom»</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>одно из: {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>номер варианта: {choices}; в более новых версиях FreeCAD их может быть больше</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what} или {choices}; всё остальное отправляется как «custom»</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}; всё остальное отправляется как «custom»</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>список: {what}; любое другое название в нём отправляется как «custom»</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>список: {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Что входит в «{}»</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>На этом компьютере нет ID, поэтому запрашивать нечего.</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>Письмо подготовлено в вашей почтовой программе. Если она не открылась, скопируйте текст и отправьте его по указанному в нём адресу.</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>Текст скопирован. Отправьте его по адресу в первой строке.</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>Запросить копию ваших данных</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>Ассоциация проекта FreeCAD пришлёт вам копию всего, что хранится под вашим ID. Запросите её по электронной почте.</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>Электронное письмо связывает ID с вашим именем и адресом. До сих пор этого никто не мог сделать.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>ID, данные которого вы запрашиваете</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Формат копии</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>&amp;Письмо:</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>Подготовленное письмо</translation>
    </message>
    <message>
        <source>&amp;Open mail program</source>
        <translation>&amp;Открыть почтовую программу</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Копировать текст</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>отправки ожидало больше событий, чем {}</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>отправки ожидало больше {} МБ</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>ожидало дольше {} дней</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>больше {} КиБ</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>передача данных была выключена</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>с его категории была снята отметка</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>был создан новый ID</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>было запрошено удаление данных</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>история была стёрта</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>дополнение было удалено</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>Вы не согласились этим делиться.</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>Вас об этом ещё не спрашивали.</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>Этого нет в перечне данных.</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>Значение не входит в число допустимых.</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>Составлено неправильно.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>не удаётся найти имя сервера</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>в соединении отказано</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>нет соединения в отведённое время</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>нет ответа в отведённое время</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>нет сети</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>сертификату сервера нельзя доверять</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>сервер закрыл соединение, не ответив</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>соединение было сброшено</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>нет полного ответа за {} с</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>адрес должен начинаться с https://</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>прервано до получения ответа</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>шла отправка</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>отправка была остановлена</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>отозвано до отправки</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>адрес был изменён на {}</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>адрес нельзя использовать: {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>содержимое — не JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>в содержимом не те ключи, которые ожидались: {}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>события не совпадают с записями</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>содержимое запрашивает перенос исторических данных</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>это не тот единственный запрос, который ожидался</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>что-то было отправлено до проверки</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>заголовок запроса неполон</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>содержимое было изменено после проверки</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>posthog не использовал переданный ему сеанс</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>это не адрес</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>порт — не число от 1 до 65535</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>он должен начинаться с https:// и называть сервер</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>незашифрованный http:// разрешён только к этому компьютеру</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>он не должен содержать имя пользователя или пароль</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>он должен заканчиваться после имени сервера</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>в нём есть символ, которого не бывает в адресах</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>имя сервера нужно указать в ASCII (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>часть имени сервера пуста или слишком длинна</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>база данных заблокирована</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>база данных или диск переполнены</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>попытка записи в базу данных, доступную только для чтения</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ошибка чтения или записи на диск</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>не удалось открыть файл базы данных</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>отказано в доступе</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на устройстве нет места</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файловая система доступна только для чтения</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>файл был удалён во время работы FreeCAD</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>файл был удалён или заменён во время работы FreeCAD</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} — символическая ссылка</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} принадлежит другому пользователю</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>нет файла записей: {}</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>база данных повреждена</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>файл — не база данных</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>файл принадлежит другой программе</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>он записан более новой версией дополнения</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>его приняла более новая версия дополнения</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>в нём не хватает таблицы</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>одну из записей не удаётся прочитать: {}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{} — папка</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} заблокирован другим процессом</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{} — недопустимый JSON</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} — не объект JSON</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>Файл записей был удалён во время работы FreeCAD; это новый файл.</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>Файл записей был повреждён ({reason}) и отложен под именем {file}.</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Непредвиденная ошибка: {}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Не записано: {name}. {reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Не записано: {label} ({name}). {reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Прежние запросы ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Прежние ID ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>ID скопирован.</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>Всё, что было отправлено под вашим ID, принадлежит вам. Запросить это может только тот, кто знает ID.</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>Запросить копию…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>Открывает инструкцию и подготовленное письмо для получения копии ваших данных.</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>Запросить удаление…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>Открывает окно, из которого можно попросить сервер удалить то, что хранится под ID.</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>О данных…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>Для чего это нужно, кто отвечает за данные, сколько они хранятся и какие у вас права.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ваши запросы</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Отменить запрос</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>Останавливает запрос. Если он уже отправляется, служба могла его получить.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>Отправляет запрос ещё раз.</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>Ваши прежние ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>Копирует выбранный ID целиком.</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>Удалить его данные…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>Просит сервер удалить то, что хранится под выбранным ID.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Политика конфиденциальности</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Открывает страницу в браузере.</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Публичные результаты</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Категории</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>Делиться</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>Не делиться</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>в окне с вопросом</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>в окне с вопросом, ничего нового</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>в настройках</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>на панели</translation>
    </message>
    <message>
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>взято из настроек FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>в параметрах FreeCAD</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>вместе с запросом на удаление</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>сброшено</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>Стереть историю</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>Стирает записи на этом компьютере: что и когда было отправлено и что ответил сервер. То, что есть на сервере, там и останется: запросите удаление на странице «Ваши данные».</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>Ваше решение и ваши ID останутся, потому что запросить данные под ID может только тот, кто его знает.</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>&amp;Оставить то, что ещё ожидает отправки</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>Это действует сразу, и отменить это нельзя.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Стереть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Не удалось записать файл: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Сохранено как {}.</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON (всё)</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV (таблица для табличных редакторов)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспортировать историю</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>Сохраняет в файл всю историю этого компьютера: что и когда было отправлено и что ответил сервер.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>&amp;Включить ваши ID</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>Ваш ID — это ключ к вашим данным: не включайте его, если хотите показать файл другим.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TelemetryFormats</name>
    <message>
        <source>{} %</source>
        <extracomment>{} is a number. Some languages write no space before the sign.</extracomment>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} ms</source>
        <extracomment>{} is a number of milliseconds.</extracomment>
        <translation>{} мс</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation>{} с</translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Сегодня {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Вчера {}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>завтра в {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>вчера в {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>вчера в {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>{date} в {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>Принято сервером.</translation>
    </message>
    <message>
        <source>Waits on this computer and is sent later.</source>
        <translation>Ожидает на этом компьютере и будет отправлено позже.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>На пути к серверу.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>Отклонено сервером; повторно не отправляется.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>Остановлено здесь</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>Остановлено на этом компьютере при последней проверке; ожидает другой версии пакета Python posthog.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>Удалено на этом компьютере до того, как было принято сервером.</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>Разделено</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>Слишком велико для сервера: разделено и отправлено по частям.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>Заметка этого дополнения; ничего не отправлено.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>принято сервером</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>не удалось, попытка будет повторена</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>отклонено сервером</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>слишком велико, разделено</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>прервано, ответ неизвестен</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>остановлено перед отправкой</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>Содержимое удалено ради экономии места. Осталось: когда, куда, какого размера и чем закончилось.</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Копия ваших данных</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Удаление ваших данных</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>Отменён вами во время отправки: служба могла его получить.</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>Инструкция использована; письмо отправляете вы.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>Ожидает отправки.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>Запрос принят; служба удалит данные в свой срок.</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>Служба ответила, что под этим ID ничего не хранится.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Отменён вами.</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Служба отклонила запрос: {}.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Сам по себе он не повторяется.</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Служба не смогла принять запрос; её ответ: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Служба была недоступна: {}.</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Это не удалось прочитать: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Под фильтр ничего не подходит.</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>История пуста: ничего ещё не отправлено.</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Все результаты</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Последний %n день</numerusform>
            <numerusform>Последние %n дня</numerusform>
            <numerusform>Последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>Отказы и остановки</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Фильтр истории</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>Показывает только строки с этим текстом: названием события или словами ответа.</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>Показываемые результаты</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>Показываемый период</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>Показать словами</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>Показывает эти данные словами в первой части панели.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>Сохраняет историю в файл.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>Стирает историю на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id} (используется с {date})</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id} (с {first} по {last})</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>Все ваши ID ({})</translation>
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
        <translation>Использовался</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>на сервере нет</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>удаление принято {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>удаление запрошено</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>на сервере больше нет</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>на сервере</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>У вас нет ID: он создаётся, только если выбрать «Делиться».</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>Снова показывает ID сокращённо.</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>Показывает ID целиком, в том числе в исходном виде данных.</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>с {}</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>скопировано</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Ваш ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>Случайное число (UUID), которое обозначает вас на сервере. Это ключ: тот, кто его знает, может запросить ваши данные или их удаление.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>Копирует ID целиком.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>Новый ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>Открывает окно, в котором можно взять другой ID.</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>На этом компьютере под старым ID ожидает отправки: {}.</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>Отныне данные с этого компьютера отправляются под новым случайным ID. Серверу не сообщается, какой ID был у вас раньше.</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>&amp;Взять новый ID</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>Вы не делитесь данными, поэтому новый ID сейчас не создаётся: нынешний становится прежним ID. Если вы снова станете делиться, будет создан новый случайный ID.</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>О&amp;тказаться от этого ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>Новый ID</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>Новый ID не удаляет отправленное раньше: оно остаётся на сервере под старым ID, пока не истекут его 90 дней или пока вы не запросите удаление. Старый ID хранится на этом компьютере, чтобы вы по-прежнему могли это сделать.</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>&amp;Запросить удаление отправленного под старым ID</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Отправить под старым ID</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation>Это действует сразу.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>Здесь показаны только самые новые из них; в истории есть все.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>Это было бы отправлено, если бы FreeCAD запустился сейчас. Система, настройки и дополнения пропускаются, если не изменились, но не дольше недели.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>Ничего не отправляется: передача данных приостановлена. После паузы было бы отправлено вот это.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>Ничего не отправляется: передача данных выключена. Это здешние значения.</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>Ничего не отправляется: вы ещё не решили. Это здешние значения.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>Ничего не отправляется: передача данных заблокирована.</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>Английский оригинал</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>Показывает текст этого окна на английском языке.</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>Телеметрия</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Дополнение Telemetry не смогло запуститься, поэтому ничего не отправляется: {}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>Дополнение Telemetry удалено. Перезапустите FreeCAD.</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Дополнение Telemetry не может это показать: {}</translation>
    </message>
    <message>
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>История</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>Части панели</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>Часть панели</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>До следующего запуска FreeCAD</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>На один день</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>На одну неделю</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Пока я не возобновлю</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>Changed since it was last sent (◆).</source>
        <translation>Изменилось с последней отправки (◆).</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Раньше:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>Отправлено как:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>Добавлено для передачи.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Зачем:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Откуда прочитано:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Сделано менее точным:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>В перечне данных, начиная с:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>версии {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Вместе с событием</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>Когда было создано событие.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Номер события</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>Случайное число, чтобы событие, отправленное дважды, считалось один раз.</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Ваш ID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>случайный ID, создаётся, когда вы решаете делиться</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>Случайное число, которое обозначает вас на сервере.</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} (названо: {named}, только сосчитано: {counted})</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Ожидает на этом компьютере</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>С каждым событием</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}, изменено</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>Допустимые значения</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Data in words</source>
        <translation>Данные словами</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>Категории, элементы данных и их значения в виде дерева.</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>Выберите строку, чтобы прочитать, что это, зачем спрашивается и откуда читается.</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>О выбранном элементе данных</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>Показанное скопировано как текст.</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Не удалось записать файл: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Сохранено как {}.</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>Более раннее</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>Показывает, что было отправлено перед этим.</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>Более позднее</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>Показывает, что было отправлено после этого.</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>Показывает данные словами.</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>Исходный вид</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>Показывает данные точно так, как они отправляются.</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>Исходные имена</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>Показывает имена, под которыми отправляются данные.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>Копирует показанное как текст.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>Сохраняет показанное в файл.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>Без паузы</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>Этот адрес не будет сохранён: он должен начинаться с https:// и заканчиваться именем сервера, например https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>Этот ключ не будет сохранён: в ключе нет пробелов и особых знаков.</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>Данные пойдут не разработчикам FreeCAD, а владельцу этого сервера и ключа.</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>Данные поступают разработчикам FreeCAD.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Телеметрия</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>Делиться данными с &amp;разработчиками FreeCAD</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>При включении окно показывает всё, что было бы отправлено, и спрашивает вас; ответ действует сразу. Выключение действует после «OK» или «Применить» и удаляет неотправленное.</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>Передаётся кроме запусков, завершений и версии</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>&amp;Система</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Что сюда входит</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>Показывает, что сюда входит, с текущими значениями этого компьютера</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Дополнения</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>&amp;Изменённые умолчания</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>Пауза и история</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>&amp;Приостановить передачу данных:</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>&amp;Хранить историю на этом компьютере:</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Показывать &amp;значок в строке состояния</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>Дополнительно: куда поступают данные</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Серв&amp;ер:</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>&amp;Ключ проекта:</translation>
    </message>
    <message>
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>&amp;Вернуть сервер FreeCAD</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Что отправлено и будет отправлено</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>Помочь улучшить FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>Разработчики FreeCAD хотели бы знать, какими версиями, системами, дополнениями и настройками пользуются люди и как часто FreeCAD завершается аварийно. Это всё, что было бы отправлено с этого компьютера, с текущими значениями. Отметьте то, на что вы согласны:</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>Версия FreeCAD и время его запусков и завершений передаются всегда, если вы делитесь данными.</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>Отправляется ассоциации проекта FreeCAD, хранится в ЕС 90 дней под случайным ID. Вы можете в любой момент прекратить передачу, посмотреть, скопировать или удалить данные.</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>Поделиться новым с FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>Разработчики FreeCAD хотели бы знать больше, чем то, на что вы согласились. Это всё новое, что было бы отправлено с этого компьютера, с текущими значениями. Пока вы не согласитесь, ничто из этого не отправляется.</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>Отметьте, на что ещё вы согласны:</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>Вы уже делитесь: {}. Это останется как есть, что бы вы здесь ни ответили.</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>Дели&amp;ться новым</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>Не делиться н&amp;овым</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>Закрывает это окно; пока вы не решите, ничего нового не передаётся</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>&amp;Система ({})</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>&amp;Настройки ({})</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>&amp;Дополнения ({})</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>&amp;Изменённые умолчания ({}) — самая индивидуальная часть</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Не удалось выяснить, что было бы отправлено, поэтому делиться ничем нельзя: {}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>только если FreeCAD завершится аварийно</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>Не отмечено: не было бы отправлено</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>Н&amp;е делиться</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>Де&amp;литься</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>&amp;Решить позже</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>Закрывает это окно; пока вы не решите, ничего не передаётся</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>&amp;Политика конфиденциальности</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>Открывает политику конфиденциальности FreeCAD в браузере</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>Ответ:</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}, через {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>Статус HTTP {}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Ответ не пришёл.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Ошибка: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>Сервер попросил подождать %n секунду.</numerusform>
            <numerusform>Сервер попросил подождать %n секунды.</numerusform>
            <numerusform>Сервер попросил подождать %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>От ответа сохраняется только начало: {}.</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>отправлено {sent}, без сжатия {unpacked}</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>Показано только начало; «Копировать» и «Сохранить» дают всё.</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>Это остановлено на этом компьютере при последней проверке; оно не отправлено.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>В этой попытке ничего не отправлено: соединение не было установлено.</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>Точно как отправлено, кроме вашего ID: он сокращён, пока вы не нажмёте «Показать».</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>Точно как отправлено.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>Это так и не было отправлено. Оно удалено на этом компьютере вместе с содержимым.</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>Это ещё не отправлено; при отправке оно будет выглядеть так.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Попытка отправки</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Исходные данные</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>С переносами строк</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>Располагает текст JSON так, чтобы его было легче читать. Отправлен он был без этих переносов строк.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>Вы это уже запросили.</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>На этом компьютере нет ID, поэтому запрашивать нечего.</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Если вы это запросите: передача данных выключается, ожидающее под этим ID на этом компьютере удаляется, а запрос отправляется на {}. Этот ID больше не используется.</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Если вы это запросите: ожидающее под этим ID на этом компьютере удаляется, а запрос отправляется на {}. Делитесь ли вы данными под другим ID, остаётся без изменений.</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>Запросить удаление ваших данных</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>У сервера запрашивается удаление всего, что хранится под ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>&amp;Повторить позже, если служба недоступна</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>&amp;Запросить удаление</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>ID, данные которого нужно удалить</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Запрос выполняется</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>&amp;Отменить запрос</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>Подготовлен</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>Ничего не хранится</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>Не удался</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Отменён</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>Ничего ещё не отправлено. Что было бы отправлено сейчас, показано в «Далее».</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} на {server}, под ID {id}.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>Вы решили не делиться новым из перечня данных. Можно посмотреть его ещё раз и решить иначе.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>Разработчики FreeCAD хотели бы знать больше, чем у вас спрашивали. Пока вы не ответите, отправляется только то, на что вы согласились.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>Приостанавливает передачу данных, пока вы не возобновите её. Стрелка рядом предлагает другие сроки.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>Возобновляет передачу данных.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Включить…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>Показывает, что было бы отправлено, и сначала спрашивает вас.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>Отзывает ваше согласие.</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>Выключить передачу данных</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>Отзывает ваше согласие. То, что ещё ожидает на этом компьютере, удаляется без отправки.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>Отправляет то, что ожидает на этом компьютере, сейчас, без дальнейшего ожидания.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>Что нового…</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>Пауза, пока я не возобновлю</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Открыть панель</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>Телеметрия: {}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Телеметрия</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>%n день с принятыми событиями</numerusform>
            <numerusform>%n дня с принятыми событиями</numerusform>
            <numerusform>%n дней с принятыми событиями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n день с ожидающими событиями</numerusform>
            <numerusform>%n дня с ожидающими событиями</numerusform>
            <numerusform>%n дней с ожидающими событиями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>%n день с отклонёнными или остановленными событиями</numerusform>
            <numerusform>%n дня с отклонёнными или остановленными событиями</numerusform>
            <numerusform>%n дней с отклонёнными или остановленными событиями</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>Последние 30 дней: ничего не принято, и ничего не ожидает</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Последние 30 дней: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>принято {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>ожидает {}</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>отклонено {}</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>здесь остановлено {}</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>здесь удалено {}</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>ничего не отправлено</translation>
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
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n настройка</numerusform>
            <numerusform>%n настройки</numerusform>
            <numerusform>%n настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>не задано</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>своё (название не отправляется)</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>Сеансы FreeCAD</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>Система</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>Дополнения</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Изменённые умолчания</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>Чтение записей на этом компьютере…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>Ничего не передаётся. Вы ещё не решили.</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>Передача данных включена.</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>Передача данных выключена.</translation>
    </message>
    <message>
        <source>Paused until FreeCAD starts again.</source>
        <translation>Приостановлено до следующего запуска FreeCAD.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Приостановлено, пока вы не возобновите.</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Приостановлено. Возобновление: {}.</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Приостановлено до завтра, {}.</translation>
    </message>
    <message>
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>Приостановлено. Возобновление: {day}, {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Приостановлено до {date}, {time}.</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Заблокировано: заданы переменные окружения: {}.</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>Заблокировано: задана переменная окружения {}.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>Заблокировано политикой этого компьютера.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>Заблокировано политикой этого компьютера: {}.</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>Невозможно вести записи: {}. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>Записи на этом компьютере созданы более новой версией этого дополнения. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Отправка невозможна: пакет Python posthog нельзя использовать: {}.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>Отправка невозможна: отсутствует пакет Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Отправка невозможна: адрес сервера «{}» должен начинаться с https:// и заканчиваться именем сервера.</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>Остановлено при последней проверке: пакет Python posthog отправил бы не то, на что вы согласились. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>Передача данных снова станет возможна, когда FreeCAD запустится без такой переменной.</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>Это может изменить тот, кто обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Обновите дополнение в менеджере дополнений.</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>Чтобы установить его, откройте Инструменты → Менеджер дополнений, найдите дополнение Telemetry и выберите «Обновить» или «Переустановить»: менеджер дополнений установит недостающее. Затем перезапустите FreeCAD.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Исправьте его: Правка → Настройки → Телеметрия, раздел «Дополнительно».</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>Ожидающее сохраняется. Отправка продолжится с другой версией posthog.</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>Файл открыт другой программой, возможно резервным копированием или другим FreeCAD: подождите или закройте её.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Освободите место на диске.</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>Убедитесь, что у вас есть право записи в файл и его папку.</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>Убедитесь, что файл и его папка принадлежат вам и не являются ссылками.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Попытка повторяется каждые несколько секунд.</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Файл: {}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Ещё не сохранено: %n изменение. Оно может быть потеряно, когда FreeCAD завершится.</numerusform>
            <numerusform>Ещё не сохранено: %n изменения. Они могут быть потеряны, когда FreeCAD завершится.</numerusform>
            <numerusform>Ещё не сохранено: %n изменений. Они могут быть потеряны, когда FreeCAD завершится.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Ошибка в этом дополнении: {}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>Отправка остановлена до следующего запуска FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Ничего ещё не отправлено.</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>Сервер принял {events} ({size}) {when}.</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>Сервер отклонил {events}: {words}. Всё это остаётся в истории.</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Сервер в последний раз принял данные {}. Записи об этом стёрты или старше срока хранения истории.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>Сервер попросил подождать.</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Сервер ответил «{}», а не принял отправленное.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Сервер недоступен: {}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Первая неудачная попытка: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>На этом компьютере ожидает отправки: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>На этом компьютере ожидает отправки: {events} ({sessions}).</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>Прежнее дополнение Telemetry тоже установлено, в папке «{}». Оно отправляет данные само и здесь не показано; удалить его можно в менеджере дополнений.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Это дополнение установлено дважды: «{used}» используется, «{other}» — нет. Удалите папку, которая вам не нужна.</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>То, что сервер принял раньше, остаётся там 90 дней, если вы не запросите удаление.</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>У сервера запрошено удаление того, что он принял раньше; его ответ показан на странице «Ваши данные».</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>Идёт отправка…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>Далее: при следующем запуске FreeCAD.</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>Следующая попытка: через мгновение.</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Следующая попытка: {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>Приостановить телеметрию</translation>
    </message>
    <message>
        <source>Records and sends nothing until you resume</source>
        <translation>Ничего не записывает и не отправляет, пока вы не возобновите</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Настройки телеметрии…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>Открывает страницу «Телеметрия» в настройках FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Новый ID телеметрии…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>Объясняет, что меняет новый случайный ID, и создаёт его</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Запросить копию данных телеметрии…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>Показывает, как получить копию данных, которые хранятся под вашим ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Возобновить телеметрию</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>Завершает паузу</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Телеметрия</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>Показывает или скрывает панель, на которой видно, чем этот FreeCAD делится с разработчиками</translation>
    </message>
</context>
</TS>
