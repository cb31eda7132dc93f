<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Russian: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>Телеметрия</translation>
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
        <source>Your ID</source>
        <translation>Ваш ID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>Случайное число, которое обозначает ваши данные на сервере. Оно создаётся, когда вы соглашаетесь делиться; ID, оставшийся от прежнего дополнения Telemetry, используется снова.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Название события</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>Что это за событие, например freecad_startup.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID события</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>Случайное число, чтобы событие, отправленное дважды, считалось один раз.</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Время события</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>Когда оно записано, по часам вашего компьютера, в UTC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>Обозначает проект на сервере, к которому относятся данные. Он общедоступен и одинаков у всех, кто его не изменил.</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Время отправки</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>Когда составлено сообщение, по часам вашего компьютера, в UTC.</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>Перенос исторических данных</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>Всегда нет.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Библиотека отправки</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>Название и версия программной библиотеки, которая обменивается данными с сервером.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>То, что есть в каждом соединении с веб-сервером: имя сервера, длина и форма сообщения, а также ваш IP-адрес, который не входит в данные. Прокси-сервер, которым вы пользуетесь, может добавить свои строки.</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Запрос на удаление</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>Только если вы запросите удаление: ваш ID, а также название и версия этого дополнения поступают в службу удаления, которая видит ваш IP-адрес вместе с вашим ID.</translation>
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
        <source>Changed settings</source>
        <translation>Изменённые настройки</translation>
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
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Поворотный стол</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Трекбол</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Свободное вращение</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Классический трекбол</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Круглый сектор</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Центр окна</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Перенести к курсору</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Центр объекта</translation>
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
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>Показывает, как часто и в каких средах FreeCAD неожиданно завершается, чтобы в первую очередь исправлять худшие ошибки.</translation>
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
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>Время, когда FreeCAD был запущен.</translation>
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
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>Время, когда FreeCAD был закрыт.</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>Запуск без завершения указывает на то, что FreeCAD, возможно, завершился неожиданно. Показывает, как часто и в каких версиях это бывает.</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Неожиданное завершение</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>Один из предыдущих сеансов FreeCAD закончился сбоем, был прерван принудительно или пропало питание.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Основная версия</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>Первое число версии FreeCAD, например 1 в 1.2.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Дополнительная версия</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>Второе число версии FreeCAD, например 2 в 1.2.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Версия исправлений</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>Третье число версии FreeCAD, например 3 в 1.2.3.</translation>
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
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>Номер ревизии исходного кода, из которого собран FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>только номер</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Чья сборка</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Кто собрал этот FreeCAD, насколько это можно определить: проект FreeCAD («official»), дистрибутив или другой сборщик пакетов («packager»), тот, кто запускает его там, где он был скомпилирован («own»), или тот, кто изменил его исходный код («other»).</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>репозиторий исходного кода, который указывает FreeCAD, и формат его пакета</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>одно из пяти слов; адрес репозитория не отправляется</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Версия Qt</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>Версия набора инструментов, на котором построен пользовательский интерфейс FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>Версия PySide</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>Версия библиотеки, которая позволяет коду Python использовать Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Версия Open CASCADE</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>Версия геометрического ядра FreeCAD.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Версия Coin</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>Версия библиотеки, которая отображает 3D-вид.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>Версия FreeCAD в том сеансе</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>Версия FreeCAD, который неожиданно завершился.</translation>
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
        <source>The version of Qt in that session.</source>
        <translation>Версия Qt в том сеансе.</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>Длительность того сеанса</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>Сколько времени FreeCAD работал до неожиданного завершения, в виде диапазона.</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>время сеансов, которое это дополнение хранит на этом компьютере</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>один из пяти диапазонов</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>Последний верстак в том сеансе</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>Верстак, который был активен, когда FreeCAD неожиданно завершился.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() в том сеансе</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Нормальные завершения до этого</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>Количество сеансов, завершившихся нормально после предыдущего неожиданного завершения, в виде диапазона.</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>локальная база данных этого дополнения</translation>
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
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>Версии ядра операционной системы и его пакета.</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>только номера версии и пакета</translation>
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
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>только номера версий; дата отправляется как «rolling»</translation>
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
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>Версия FreeCAD, сборка и версии библиотек, а также время запуска и завершения. После неожиданного завершения: версии FreeCAD и Qt в том сеансе, его длительность, последний верстак и сколько сеансов до него завершилось нормально.</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>Операционная система, процессор, память, графика и экраны этого компьютера, способ установки FreeCAD и версия Python.</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>Как настроен FreeCAD: язык, тема, единицы измерения, навигация, верстаки, панели и инструменты верстака «Эскиз».</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>Названия установленных дополнений, которые есть в официальном каталоге дополнений. Другие дополнения только подсчитываются.</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Настройки FreeCAD, которые отличаются от значений по умолчанию, и количество ваших сочетаний клавиш, панелей инструментов, макросов и наборов настроек. Одни и те же настройки меняют немногие, поэтому их сочетание может выделить вас среди других.</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>Эта история относится и к другому компьютеру.</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>В ней есть сеансы FreeCAD с другого компьютера или до переустановки операционной системы. И те и другие данные отправляются под одним и тем же ID.</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>Новый ID здесь…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Открывает окно, в котором можно перейти на новый ID.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>Оставить ID</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>Оставляет текущий ID. Об этом компьютере больше не сообщается.</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>На этом компьютере нет ID, поэтому нет и данных, которые можно запросить.</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>Вашей почтовой программе передана просьба открыть письмо. Если она этого не сделала, скопируйте текст и отправьте его по адресу в первой строке.</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>Текст скопирован. Отправьте его по адресу в первой строке.</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>Запросите по электронной почте копию всего, что хранится под вашим ID. Ассоциация проекта FreeCAD пришлёт её вам.</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>Ассоциация проекта FreeCAD, которой адресовано это письмо, может прислать вам копию только тех данных, которые были отправлены ей.</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>Запросить копию своих данных</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>Это письмо связывает ваш ID с вашим именем и адресом электронной почты. В самих данных телеметрии нет ни того, ни другого.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>ID, данные которого вы запрашиваете</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
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
        <source>&amp;Open e-mail program</source>
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
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>установлена версия {version}, нужна {needed} или новее</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>не удаётся прочитать сертификаты, указанные в переменной {}</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>недопустимый адрес прокси-сервера</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>адрес прокси-сервера не начинается с http://, socks4:// или socks5://</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>задан прокси-сервер SOCKS, но отсутствует пакет Python PySocks; его можно установить с помощью pip</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>прокси-сервер недоступен: {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>прокси-сервер не установил соединение с сервером; его статус: {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>прокси-сервер не установил соединение с сервером</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>ответило что-то другое, возможно страница входа в сеть: {status} {text}</translation>
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
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>значение «{}» в содержимом не то, которое ожидалось</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>в сжатом содержимом есть что-то, кроме его текста</translation>
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
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>в её папке нельзя блокировать файлы, и её, возможно, использует другой FreeCAD</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
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
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id} ({first} – {last}): {state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>ID скопирован. Никому его не сообщайте.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Адрес скопирован.</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>Контакт: {}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}, {when}, {id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Отменить запрос</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>Отменяет запрос. Если он уже отправляется, служба могла его получить.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>Отправляет запрос ещё раз.</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>Копирует этот ID целиком.</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Запросить удаление…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>Открывает окно, в котором можно запросить удаление данных, хранящихся под этим ID.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>Вы можете запросить копию данных, хранящихся под вашим ID, или их удаление. То же самое может сделать любой, кто знает этот ID, поэтому никому его не сообщайте.</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>Запросить копию…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>Открывает инструкцию и подготовленное письмо для запроса копии ваших данных.</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>Открывает окно, в котором можно запросить удаление данных, хранящихся под ID.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Уведомление о конфиденциальности</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>Объясняет, для чего нужны данные, кто за них отвечает, сколько они хранятся и какие у вас права.</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Перечень данных</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>Показывает все данные, которые может отправить эта версия дополнения.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Что не собирается</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>Показывает, что никогда не входит в данные.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ваши решения</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>Показывает, что и когда вы решили, по записям на этом компьютере.</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Публичная статистика</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Открывает страницу в браузере.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>Открывает вашу почтовую программу.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>Копирует адрес электронной почты ассоциации проекта FreeCAD.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ваши запросы</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>Прежние ID</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>«Удалить…» на странице «Отправлено» удаляет и эти файлы.</translation>
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
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Категории</translation>
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
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>в окне согласия</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>в окне согласия, с отказом от дополнительных данных</translation>
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
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>перенесено из настроек FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>в параметрах FreeCAD</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>вместе с запросом на удаление</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>сброшено</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>при удалении дополнения</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>Также удаляется:</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Удалить историю</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>Это удаляет историю на этом компьютере: что и когда было отправлено и что ответил сервер. Данных на сервере это не касается. Чтобы они были удалены, откройте страницу «Ваши данные».</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>Ваши решения и ваши ID сохраняются, потому что запросить копию или удаление можно только по ID.</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>&amp;Оставить неотправленные данные</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>Это действует немедленно, и отменить это нельзя.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON: всё (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV: таблица для табличных редакторов (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>Экспорт с полными ID</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>Любой, кто знает ваш ID, может запросить ваши данные или их удаление. Никому не передавайте этот файл.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Экспорт с полными ID…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Не удалось сохранить файл: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Сохранено как {}.</translation>
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
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>завтра в {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>вчера в {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>вчера в {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>{date} в {time}</translation>
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
        <translation>Запрос на удаление</translation>
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
        <source>Waiting</source>
        <comment>result</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>Ожидает на этом компьютере. Будет отправлено позже.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>Отправляется на сервер.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>Отклонено сервером. Повторно отправлено не будет.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>Остановлено финальной проверкой на этом компьютере. Ожидает, пока не будет установлена другая версия пакета Python posthog или не изменится адрес сервера.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>Удалено с этого компьютера до того, как было принято сервером.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>Разделено</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>Слишком велико для сервера. Разделено и отправлено по частям.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>Примечание этого дополнения. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>Принято службой удаления.</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>Служба удаления не нашла данных под этим ID.</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>Отклонено службой удаления.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>Служба удаления не обработала запрос.</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>Ответ не получен. Служба удаления могла получить запрос.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>принято сервером</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>отклонено сервером</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>слишком велико, разделено</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>данные не найдены</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>прервано, результат неизвестен</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>остановлено перед отправкой</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>Содержимое удалено ради экономии места. По-прежнему записаны: время, место назначения, размер и результат.</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Не удалось загрузить: {}</translation>
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
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>У вас нет ID. Он создаётся, только если выбрать «Делиться».</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>Скрыть полный ID</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>Снова сокращает ID.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>Показать полный ID</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>Показывает полный ID здесь и на страницах.</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>Полный ID скопирован. Никому его не сообщайте.</translation>
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
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>Случайное число (UUID), которое обозначает ваши данные на сервере. Никому его не сообщайте: любой, кто его знает, может запросить копию ваших данных или их удаление.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>Копирует полный ID.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>Новый ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Открывает окно, в котором можно перейти на новый ID.</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>Удаление запрошено</translation>
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
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Неотправленные данные под старым ID: {}.</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>Данные с этого компьютера будут отправляться под новым случайным ID. Серверу не сообщается ваш старый ID, но схожие данные всё же могут указывать на то, что оба ID ваши.</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>&amp;Создать новый ID</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>Передача данных выключена, поэтому новый ID сейчас не создаётся. Ваш текущий ID становится прежним ID. Если вы снова станете делиться, будет создан новый случайный ID.</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>О&amp;тказаться от этого ID</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>Новый ID</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>Новый ID не удаляет отправленные ранее данные. Эти данные остаются на сервере под старым ID до 90 дней или пока не будут удалены по вашему запросу. Старый ID хранится на этом компьютере, чтобы вы по-прежнему могли запросить удаление.</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>&amp;Запросить удаление данных, отправленных под старым ID</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Отправить под старым ID</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
        <translation>Это действует немедленно.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>Здесь показаны только самые новые. На странице «Отправлено» перечислены все.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>Это было бы отправлено, если бы FreeCAD запустился сейчас. Категории, которые не изменились, пропускаются, но не дольше недели.</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>Пока передача данных приостановлена, ничего не отправляется. После паузы было бы отправлено следующее.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>Ничего не отправляется, потому что передача данных выключена. Это текущие значения на этом компьютере.</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>Ничего не отправляется, потому что вы ещё не решили. Это текущие значения на этом компьютере.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>Ничего не отправляется, потому что передача данных заблокирована.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Вид</translation>
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
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>Страницы панели</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>Страница панели</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>До перезапуска FreeCAD</translation>
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
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>С каждым событием</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>Сопутствующие данные</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Зачем:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>С ключами</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>Как при отправке</translation>
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
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Раньше:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Ключ:</translation>
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
        <source>Read from:</source>
        <translation>Откуда прочитано:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Обобщение:</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>В перечне данных, начиная с:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>версии {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Отправляется с каждым событием</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>случайный ID, создаётся, когда вы решаете делиться</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>случайное число, создаётся в момент записи</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>в момент записи</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>при запуске FreeCAD</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>при завершении FreeCAD</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>Записано более новой версией этого дополнения</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} (названо: {named}, только сосчитано: {counted})</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>Эта версия не отправляет и не изменяет это. При выключении передачи данных это удаляется.</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Неотправленные данные</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>не передаётся</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Копировать пояснение</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>Данные словами</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>Категории и их значения в виде дерева.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>Показывает данные этой категории с их текущими значениями на этом компьютере</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Подробнее: {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>Выключение передачи данных вступает в силу по кнопке «OK» или «Применить».</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>Прежде чем передача данных включится, вы увидите всё, что было бы отправлено, и вас попросят дать согласие; ваш выбор действует немедленно.</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Без паузы</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>Этот адрес нельзя сохранить. Он должен начинаться с https:// и заканчиваться именем сервера, например https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>Этот ключ нельзя сохранить. Ключ не должен содержать пробелов и букв с диакритическими знаками.</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>С этим сервером и ключом ваши данные поступают тому, кто ими распоряжается, а не проекту FreeCAD.</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>Данные отправляются проекту FreeCAD.</translation>
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
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>Делиться &amp;данными телеметрии с проектом FreeCAD</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>Также запросить &amp;удаление моих данных с сервера</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>Пауза, история и строка состояния</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>&amp;Приостановить передачу данных:</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>&amp;Хранить историю на этом компьютере:</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Показывать &amp;значок в строке состояния</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
        <translation>Дополнительно: куда отправляются данные</translation>
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
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>&amp;Использовать сервер FreeCAD</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Отправленные данные</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>Кнопки на этой вкладке действуют немедленно. «OK» и «Отмена» относятся только к вкладке «Передача данных».</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Этот FreeCAD настроен отправлять данные на {}, а не проекту FreeCAD.</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Запрос на удаление поступает на {}, где видят ваш IP-адрес вместе с вашим ID.</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>Сказанное ниже об ответственных, хранении и правах может там не действовать.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Другой сервер</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кто отвечает за данные</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>Контролёр ваших данных — FreeCAD project association AISBL ({}). PostHog обрабатывает данные по поручению ассоциации на серверах в Европейском союзе (Франкфурт). Материнская компания PostHog находится в США.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>Сеансы FreeCAD (всегда) и выбранные вами категории, как указано в перечне данных. До вашего согласия ничего не отправляется. Если перечень данных расширится, ничто из дополнительных данных не будет отправлено, пока вы на это не согласитесь.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего это нужно</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>Это помогает разработчикам FreeCAD находить ошибки, выбирать лучшие значения по умолчанию, решать, какие системы, языки и старые версии поддерживать, и не ломать дополнения при изменениях API. В заявках на гранты это также показывает, что FreeCAD пользуются. Назначение каждого значения указано в перечне данных.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Кто может их видеть</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>Исходные данные: должностные лица ассоциации, сопровождающие FreeCAD и его системные администраторы. Сводная статистика опубликована на {}.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>Ваше согласие. Вы можете отозвать его в любой момент; это не влияет на законность обработки до отзыва. FreeCAD работает одинаково независимо от того, делитесь ли вы данными.</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>Как отозвать согласие</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>Выберите «Выключить…» на панели «Телеметрия» или выключите передачу данных: Правка → Настройки → Телеметрия.</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>Когда вы выключаете передачу данных, неотправленные данные удаляются и больше ничего не отправляется. Само по себе это не удаляет данные, которые сервер уже принял: их удаление можно запросить на том же шаге или в любой момент на странице «Ваши данные».</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Сколько это хранится</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>90 дней на сервере. На этом компьютере история хранится столько, сколько задано в настройках (по умолчанию 90 дней); ваши решения, ID и запросы хранятся, пока вы не удалите папку локальной базы данных.</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>Связаны ли они с вами?</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>Данные хранятся под случайным ID, а не под вашим именем. Если прежнее дополнение Telemetry оставило свой ID в настройках FreeCAD, этот ID используется снова, чтобы вы по-прежнему могли запросить копию или удаление данных, отправленных под ним. Данные лишь псевдонимизированы: любой, кто знает ваш ID, может определить, какие данные ваши, и запросить их копию или удаление, поэтому никому его не сообщайте. Электронное письмо о ваших данных связывает ID с вами.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Ваш IP-адрес</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>Как при любом соединении, сервер видит ваш IP-адрес. В данные он не входит. Каждое событие просит сервер не определять ваше местоположение, и сервер настроен отбрасывать IP-адреса.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ваши права</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>Вы имеете право видеть свои данные, получить их копию, потребовать их исправления, удаления или ограничения их использования, отозвать согласие и подать жалобу в орган по защите данных. Для копии или удаления служит страница «Ваши данные»; по остальным вопросам пишите на адрес, указанный выше.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Ваши документы</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>Никаких названий, содержимого или папок ваших документов и других файлов. Никаких снимков вашего экрана.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>Ни ваше имя, ни имя пользователя, ни адрес электронной почты, ни имя этого компьютера.</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>Что вы делаете в FreeCAD</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>Никаких записей о командах, инструментах или клавишах, которыми вы пользуетесь. Записывается время запусков и завершений, а после неожиданного завершения — последний верстак и примерно сколько времени FreeCAD проработал.</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>Что вы назвали или написали</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>Никаких названий ваших макросов, панелей инструментов, сочетаний клавиш или наборов настроек, а также дополнений, которых нет в официальном каталоге дополнений: они только подсчитываются. Никакого текста, который вы вводите в настройках: там, где мог бы стоять ваш текст, отправляется слово «custom».</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Где вы находитесь</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>Ни местоположения, ни часового пояса. Ваш IP-адрес не входит в данные; кто его видит, сказано в уведомлении о конфиденциальности.</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Ваш компьютер</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>Никаких серийных и других номеров, по которым можно узнать оборудование. Никакого списка других программ. После неожиданного завершения — ни отчёта о сбое, ни чего-либо из памяти FreeCAD.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>Уведомление о конфиденциальности</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Что не собирается</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>Версия {version} от {date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>Это решение принято не в окне согласия.</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Текст, показанный тогда ({language}):
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Перечень данных</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>Все данные, которые может отправить эта версия дополнения. Выберите строку, чтобы прочитать, что это и зачем собирается.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ваши решения</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>Ваши решения по записям на этом компьютере, сначала новые.</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>Текст, показанный тогда</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>Сеансы FreeCAD (всегда)</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>Делиться данными, чтобы помочь улучшить FreeCAD?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>Разработчики FreeCAD хотели бы знать, какими версиями, системами, дополнениями и настройками пользуются люди и как часто FreeCAD неожиданно завершается. Ниже показано всё, что было бы отправлено с этого компьютера, с текущими значениями. О ваших документах нет ничего: ни названий, ни содержимого, ни папок. Ничего не отправляется, если вы не выберете «Делиться».</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Выберите, чем делиться:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>Н&amp;е делиться</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>Де&amp;литься</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Уже передаётся: {}. Это не изменится, что бы вы здесь ни выбрали.</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>Делиться дополнительными данными?</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>С тех пор как вы согласились делиться, перечень данных расширился. Ниже показаны все дополнительные данные, которые были бы отправлены с этого компьютера, с текущими значениями. Ничто из них не отправляется без вашего согласия.</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Выберите, чем ещё делиться:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>Не делиться до&amp;полнительными данными</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>Дели&amp;ться дополнительными данными</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Передавалось бы: {}.</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>Закрывает это окно. Пока вы не решите, дополнительные данные не передаются</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>Закрывает это окно. Пока вы не решите, ничего не передаётся</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>только после неожиданного завершения</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>&amp;Система</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Дополнения</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>&amp;Изменённые настройки — наиболее характерны для вас</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>Вы можете в любой момент отозвать согласие и посмотреть, что было отправлено. FreeCAD работает одинаково в обоих случаях.</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>Данные поступают в FreeCAD project association AISBL. PostHog хранит их для ассоциации в ЕС 90 дней под случайным ID вместо вашего имени. Вы можете в любой момент отозвать согласие, посмотреть, что было отправлено, и запросить копию своих данных или их удаление. FreeCAD работает одинаково в обоих случаях.</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Не удалось определить, что было бы отправлено, поэтому делиться ничем нельзя: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>&amp;Решить позже</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>&amp;Уведомление о конфиденциальности</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>Прокси-серверу:</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>Ответ прокси-сервера:</translation>
    </message>
    <message>
        <source>Response:</source>
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
        <source>No response received.</source>
        <translation>Ответ не получен.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Ошибка: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>Сервер попросил подождать %n секунду до следующей попытки.</numerusform>
            <numerusform>Сервер попросил подождать %n секунды до следующей попытки.</numerusform>
            <numerusform>Сервер попросил подождать %n секунд до следующей попытки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>От ответа сохраняется только начало: {}.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>Показано только начало. «Копировать» копирует всё.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Скопировано как текст.</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>Это остановлено финальной проверкой на этом компьютере и не отправлено.</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>В этой попытке до сервера ничего не дошло, потому что прокси-сервер не установил соединение.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>В этой попытке ничего не отправлено.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>В этой попытке ничего не отправлено, потому что не удалось установить соединение.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>Точно как отправлено, без сжатия, только ваш ID сокращён. Выберите «Показать», чтобы увидеть его целиком.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>Точно как отправлено, без сжатия.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>Это так и не было отправлено. Оно удалено с этого компьютера вместе с содержимым.</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>Ещё не отправлено. При отправке это будет выглядеть так.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Попытка отправки</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Исходные данные</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>С переносами строк</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>Добавляет переносы строк, чтобы текст JSON было легче читать. В отправляемые данные они не входят.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>Копирует всё показанное как текст.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>Вы это уже запросили.</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>&amp;Выключить и запросить удаление</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>&amp;Запросить удаление</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>На этом компьютере нет ID, поэтому нет и данных, удаление которых можно запросить.</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Если вы запросите удаление, передача данных выключается, неотправленные данные под этим ID удаляются, а запрос отправляется на {}. Этот ID больше не будет использоваться.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Если вы запросите удаление, неотправленные данные под этим ID удаляются, а запрос отправляется на {}. Этот ID больше не будет использоваться.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Если вы запросите удаление, неотправленные данные под этим ID удаляются, а запрос отправляется на {}. Передачи данных под вашим текущим ID это не касается.</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>Служба удаления видит ваш IP-адрес вместе с этим ID. История на этом компьютере сохраняется.</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>Запросить удаление своих данных</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>Просит службу удаления удалить всё, что хранится под ID.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>&amp;Повторить позже, если служба удаления недоступна</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>ID, данные которого нужно удалить</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Запрос выполняется</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
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
        <source>Copy request</source>
        <translation>Запрос копии</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Запрос на удаление</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>Запрос отменён; служба удаления уже могла его получить.</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>Письмо подготовлено. Отправить его должны вы сами.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>Служба приняла запрос. До удаления данных может пройти некоторое время.</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>Вы отменили этот запрос.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>Ожидает отправки.</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>Служба удаления не нашла данных под этим ID. Она отвечает так и тогда, когда данные ещё не обработаны.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>Незадолго до этого были отправлены данные. Повторите попытку сейчас.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Незадолго до этого были отправлены данные. Повторите попытку не раньше: {}.</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Служба отклонила запрос: {}.</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>Автоматически он не повторяется.</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Служба удаления попросила подождать. Повтор возможен: {}.</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Служба не смогла обработать запрос. Её ответ: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Служба была недоступна: {}.</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>удаление запрошено</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>на сервере данных не найдено</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>старше 90 дней</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>могут быть на сервере</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>запрос на удаление принят: {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>Нет сообщений с «{}».</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ещё ничего не отправлено.</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>Запрос на удаление для ID {id}, на {server}.</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events} под ID {id}.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} на {server}, под ID {id}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>Сохраняет историю в файл, без полных ID.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Экспорт с полными ID…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>Поиск: названия, значения, ключи</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск по истории</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>Находит названия, значения и ключи. Enter: следующее совпадение, Shift+Enter: предыдущее.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Что было бы отправлено</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>Открывает окно, в котором можно удалить историю на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>Вы решили не делиться дополнительными данными. Вы можете просмотреть их и изменить решение.</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>В перечне данных есть данные, о которых вас ещё не спрашивали. Пока вы не решите, отправляется только то, на что вы согласились.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>Приостанавливает передачу данных, пока вы не возобновите. Другие сроки можно выбрать с помощью стрелки.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>Возобновляет передачу данных.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Включить…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>Показывает, что было бы отправлено, и запрашивает ваше согласие.</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>Открыть менеджер дополнений…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Открыть настройки…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>Запрос на удаление для {id}: {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>Выключить…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>Выключает передачу данных и отзывает ваше согласие. Сначала спрашивает вас.</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>Дополнительные данные…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>Открывает настройки, где вы выбираете, чем делиться.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>Отправляет неотправленные данные сейчас, не дожидаясь.</translation>
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
        <source>Turn off…</source>
        <translation>Выключить…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>Открыть панель «Телеметрия»</translation>
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
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n день с отклонёнными или остановленными событиями</numerusform>
            <numerusform>%n дня с отклонёнными или остановленными событиями</numerusform>
            <numerusform>%n дней с отклонёнными или остановленными событиями</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>Последние 30 дней: ничего не принято, ничего не ожидает</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Последние 30 дней: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n событие принято</numerusform>
            <numerusform>%n события приняты</numerusform>
            <numerusform>%n событий принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n событие ожидает</numerusform>
            <numerusform>%n события ожидают</numerusform>
            <numerusform>%n событий ожидает</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n событие отклонено</numerusform>
            <numerusform>%n события отклонены</numerusform>
            <numerusform>%n событий отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n событие остановлено перед отправкой</numerusform>
            <numerusform>%n события остановлены перед отправкой</numerusform>
            <numerusform>%n событий остановлено перед отправкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n событие удалено без отправки</numerusform>
            <numerusform>%n события удалены без отправки</numerusform>
            <numerusform>%n событий удалено без отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>нет записей</translation>
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
            <numerusform>%n неотправленное событие будет удалено.</numerusform>
            <numerusform>%n неотправленных события будут удалены.</numerusform>
            <numerusform>%n неотправленных событий будет удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>Выключить передачу данных</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>Выключить передачу данных?</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>&amp;Также запросить удаление моих данных с сервера</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Выключить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>Заблокировано переменной окружения {}.</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Заблокировано переменными окружения: {}.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>Заблокировано политикой на этом компьютере.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>Заблокировано политикой на этом компьютере: {}.</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Не удаётся использовать локальную базу данных: {}. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>Локальная база данных создана более новой версией этого дополнения. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Отправка невозможна: пакет Python posthog нельзя использовать: {}.</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>Отсутствует пакет Python posthog.</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Отправка невозможна: адрес сервера «{}» должен начинаться с https:// и заканчиваться именем сервера.</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>Остановлено финальной проверкой: пакет Python posthog отправил бы не то, что записано. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>Чтобы разрешить передачу данных, запустите FreeCAD без такой переменной.</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>Это может изменить администратор этого компьютера.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Обновите дополнение в менеджере дополнений.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Исправьте его: Правка → Настройки → Телеметрия, раздел «Дополнительно».</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>Неотправленные данные сохраняются. Они будут отправлены, когда будет установлена другая версия posthog.</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>Менеджер дополнений при открытии предложит установить его. Затем перезапустите FreeCAD.</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>Если не предложит (FreeCAD 1.0), удалите там это дополнение и установите его снова. Удаление дополнения выключает передачу данных.</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>Может помочь перезапуск FreeCAD.</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>В менеджере дополнений откройте зависимости Python (FreeCAD 1.1: в меню с шестерёнкой) и обновите все. Затем перезапустите FreeCAD.</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>Если posthog там нет в списке, обновите его тем же способом, каким он был установлен.</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>Файл использует другая программа, возможно резервное копирование или другой FreeCAD. Подождите или закройте эту программу.</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>Освободите место на диске.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>Убедитесь, что у вас есть право записи в файл и его папку.</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>Убедитесь, что файл и его папка принадлежат вам и не являются символическими ссылками.</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Файл: {}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>Попытка повторяется каждые несколько секунд.</translation>
    </message>
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
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Изменённые настройки</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>Записано более новой версией этого дополнения.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>Пока вы не решите, ничего не передаётся.</translation>
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
        <source>Paused until FreeCAD restarts.</source>
        <translation>Приостановлено до перезапуска FreeCAD.</translation>
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
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>Приостановлено. Возобновление: {day}, {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Приостановлено до {date}, {time}.</translation>
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
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Ошибка в этом дополнении: {}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>Отправка остановлена до перезапуска FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ещё ничего не отправлено.</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>Последнее сообщение принято {when} ({events}).</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>Последнее сообщение отклонено {when} ({events}). Ответ: «{reason}»</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Сервер в последний раз принял данные {}. История об этом удалена или её срок хранения истёк.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>Сервер попросил повторить попытку позже.</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Сервер не принял данные. Ответ: «{}»</translation>
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
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Неотправленные данные: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Неотправленные данные: {events} ({sessions}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>Из них %n событие может отправить только более новая версия этого дополнения.</numerusform>
            <numerusform>Из них %n события может отправить только более новая версия этого дополнения.</numerusform>
            <numerusform>Из них %n событий может отправить только более новая версия этого дополнения.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>Также установлено прежнее дополнение Telemetry, в папке «{}». Оно отправляет данные само, и эти данные здесь не показаны. Удалить его можно в менеджере дополнений.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Это дополнение установлено дважды: «{used}» используется, «{other}» — нет. Удалите папку, которая вам не нужна.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>Функция FreeCAD «Копировать конфигурацию» оставила копию локальной базы данных: {}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>Повреждённая локальная база данных была отложена: {}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>До этого ничего не собирается и не отправляется.</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>Передаётся: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>%n неотправленное событие удалено.</numerusform>
            <numerusform>%n неотправленных события удалены.</numerusform>
            <numerusform>%n неотправленных событий удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>Неожиданные завершения заметить нельзя: в папке локальной базы данных нельзя блокировать файлы.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>Другие пользователи этого компьютера, возможно, могут прочитать локальную базу данных.</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>Данные, отправленные ранее, остаются на сервере до 90 дней, если вы не запросите их удаление.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>Следующее сообщение: при следующем запуске FreeCAD.</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>Следующая попытка: через мгновение.</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
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
        <source>Stops recording and sending data until you resume</source>
        <translation>Останавливает запись и отправку данных, пока вы не возобновите</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Настройки телеметрии…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>Открывает страницу «Телеметрия» в настройках</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Новый ID телеметрии…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>Объясняет, что меняет новый случайный ID, и позволяет его создать</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Запросить копию данных телеметрии…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>Показывает, как запросить копию данных, хранящихся под вашим ID</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Возобновить телеметрию</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>Возобновляет запись и отправку данных</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Телеметрия</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>Показывает или скрывает панель, на которой перечислены данные, отправляемые этим FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>Выключить телеметрию…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>Выключает передачу данных и отзывает ваше согласие; сначала спрашивает вас</translation>
    </message>
</context>
</TS>
