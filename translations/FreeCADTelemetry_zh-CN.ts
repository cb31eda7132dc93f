<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Chinese (Simplified): waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>谁负责</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>数据的控制者是 FreeCAD 项目协会（FreeCAD project association AISBL），telemetry@freecad.org。PostHog 受协会委托，在欧盟（法兰克福）存储数据；PostHog 属于一家美国公司。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用于什么目的</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>它帮助 FreeCAD 的开发者发现缺陷、选择更好的默认值、了解需要支持哪些系统、语言和旧版本、在编程接口变更时避免影响插件，以及申请资助。数据清单说明了每个值用于其中哪些目的。</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>基于什么依据</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>仅基于您的同意，别无其他。您可以随时撤回同意；撤回之前的发送仍然合法。FreeCAD 的任何功能都不取决于此。</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保留多久</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>在服务器上保留 90 天。本机上的历史记录按您在首选项中设置的期限保留，初始为 90 天。</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>原始数据：协会的负责人、FreeCAD 的维护者和系统管理员。总数和占比是公开的，见 https://www.freecad.org/telemetry.php。</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>以什么名义</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>以一个随机 ID 的名义。数据是假名化的：其中没有姓名，但知道该 ID 的人可以看出哪些数据是您的。就此发送的电子邮件会将该 ID 与您联系起来。</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>您的 IP 地址</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>与任何网络连接一样，您的计算机与服务器通信时，服务器会看到您的 IP 地址。它不是数据的一部分：每个事件都要求不查询其来自何处，服务器上的项目会丢弃 IP 地址。</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>您可以查看您的数据、获取其副本、要求更正、移除数据或限制其使用，并可向数据保护机构投诉。“您的数据”页面可协助您获取副本和请求移除；其他事项请写信至上述地址。</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>这不是在询问窗口中决定的。</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>当时显示的内容（{language}）：
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>关于数据</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>您的决定</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>全部数据清单</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>这是可能发送的全部内容。除此之外什么都不会发出。</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>保存在本机上的您的决定，最新的在最前。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>固定取值</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>取区间</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>计数并取区间</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>FreeCAD 的工作台和公开插件的工作台</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>了解人们依赖哪些插件，使 FreeCAD 更改编程接口时不致影响它们。</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>已安装的插件</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>已安装的公开插件的名称；私有插件只计数量。</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>FreeCAD 公开目录中插件的名称</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>已安装的插件中列于 FreeCAD 公开目录的那些插件的名称。</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>用户 Mod 文件夹中的文件夹及其 package.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>仅限公开插件；其他插件只计数，不列名称</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>插件数量</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>已安装的插件数量，包括私有插件。</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>了解有多少插件不是公开的，以及插件对人们有多重要。</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>用户 Mod 文件夹中的文件夹</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>只计数</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>了解人们更改哪些默认值，使 FreeCAD 一开始就采用更好的默认值。</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>了解有多少人按自己的工作调整 FreeCAD，以及如何调整。</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences（首选项），docs/data-catalog.md 中列出的参数</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <translation>已更改的默认值</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>FreeCAD 的哪些设置与默认值不同；这是最具个人特征的部分。</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>FreeCAD 自身设置的名称，每项附其自身的取值之一</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>FreeCAD 自身设置的名称；其数值不发送</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>FreeCAD 的各部分，每部分附一个数量区间</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>已更改的开关和选项</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>FreeCAD 自身与默认值不同的开关和选项及其值。</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>仅限 FreeCAD 自身定义的设置，仅限其固定取值</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>已更改的数值</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>FreeCAD 自身与默认值不同的数值设置，不含其值。</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>仅保留名称</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>其他已更改的设置</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>FreeCAD 的每个部分存储了多少其他设置，以区间表示。</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences（首选项）中的其他所有内容</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>自定义键盘快捷键</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>大约更改了多少个键盘快捷键。</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>自定义工具栏</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>大约创建了多少个工具栏。</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>大约有多少个宏。</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>宏文件夹中的文件</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>自己的首选项配置包</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>大约保存了多少个首选项配置包。</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>SavedPreferencePacks 中的文件夹</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>人们希望如何查找帮助、示例和插件？这些工具的哪些默认值不适合他们？</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>人们在 Draft 中更改文字和尺寸的哪些大小和样式，使新图形从一开始就合适？</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>人们更改装配（Assembly）工作台的哪些默认值，使装配所需的点击更少？</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>建筑师和工程师首先更改 BIM 工作台的哪些默认值？</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>人们在铣削之前更改 CAM 工作台的哪些默认值？他们需要那些谨慎的默认值吗？</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>人们更改三维视图的哪些默认值，使模型在大多数计算机上美观且绘制迅速？</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>人们希望如何保存、备份和恢复自己的工作？他们会保留安全的默认值吗？</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>人们更改 Draft 工作台及其网格和捕捉的哪些默认值？</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>人们更改工程图（TechDraw）中图纸页和视图的哪些默认值？</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>人们在工程图（TechDraw）中选择哪些制图标准、箭头和尺寸样式，使新图纸从常用的开始？</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>人们用哪些设置导入和导出其他程序的文件，使常见的交换无需更改设置？</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>人们更改有限元（FEM）工作台的哪些默认值？</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>人们的仿真需要网格生成器和求解器的哪些设置，使首次运行更常成功？</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>人们用哪些设置导入和导出 IFC 模型？</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>人们更改主窗口及其工具栏、面板和消息的哪些默认值，使 FreeCAD 一开始就采用更好的默认值？</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>人们更改材质和测量的哪些默认值？</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>人们更改零件（Part）和零件设计（Part Design）的哪些默认值，使实体建模从一开始就更好用？</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>人们如何旋转、缩放和平移，使初次使用 FreeCAD 的几分钟就感到熟悉？</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>编写脚本的人更改宏、Python 控制台和编辑器的哪些默认值？</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>人们更改模型树和选择的哪些默认值，使他们更快地找到并选中对象？</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>人们更改草图外观的哪些默认值，使草图更易读？</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>人们首先更改草图设计的工具和约束的哪些默认值，以便选出更好的默认值？</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>人们更改电子表格的哪些默认值？</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>FreeCAD 启动时人们想看到什么？</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>人们使用哪些单位和多少位小数，使首次启动时的选择适合大多数人？</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>了解人们打开哪些面板以及放在何处，以便选择更好的初始布局。</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>此面板是否显示。</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>如果此面板叠加在三维视图上，它位于哪一侧。</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>此面板所在的叠加层是否透明。</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>此面板所在叠加层的宽度，以像素为单位。</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>此面板所在叠加层的高度，以像素为单位。</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>任务视图：是否显示</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>任务视图：叠加层所在侧</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>任务视图：是否透明</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>任务视图：宽度</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>任务视图：高度</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>树状图：是否显示</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>树状图：叠加层所在侧</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>树状图：是否透明</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>树状图：宽度</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>树状图：高度</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>属性视图：是否显示</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>属性视图：叠加层所在侧</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>属性视图：是否透明</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>属性视图：宽度</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>属性视图：高度</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Python 控制台：是否显示</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Python 控制台：叠加层所在侧</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Python 控制台：是否透明</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Python 控制台：宽度</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Python 控制台：高度</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>报告视图：是否显示</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>报告视图：叠加层所在侧</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>报告视图：是否透明</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>报告视图：宽度</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>报告视图：高度</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>模型视图：是否显示</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>模型视图：叠加层所在侧</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>模型视图：是否透明</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>模型视图：宽度</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>模型视图：高度</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>FreeCAD 自带的主题和样式表的名称</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>FreeCAD 的语言及其代码</translation>
    </message>
    <message>
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>转盘</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>轨迹球</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>自由转盘</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>经典轨迹球</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>圆角弧球</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>标准：mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>公制 (MKS)：m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>美制：in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>英制：in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>建筑，欧规：cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>建筑，美制：ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>公制小零件与数控：mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>土木工程英制单位：ft, lb, mph</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>FEM：mm, N, s</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>米：m, m², m³</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>列表（组合框）</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>标签栏</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>仅尺寸</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>位置和尺寸</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>上次使用的工作台</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>FreeCAD 的工作台和公开插件的工作台</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>了解人们实际使用哪些设置，以便选择更好的默认值。</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>了解每种译文有多少人使用，使精力用在需要之处。</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>了解 FreeCAD 的哪些外观必须保持良好。</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>了解人们使用哪些工作台，使变更不影响它们，并发现其中的缺陷。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>首选项</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>FreeCAD 是如何设置的。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>FreeCAD 窗口的语言。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>FreeCAD 窗口的主题。</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>样式表</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>绘制 FreeCAD 窗口所用的样式表。</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>叠加层样式表</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>绘制叠加在三维视图上的面板所用的样式表。</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>窗口位置和大小</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>上次关闭 FreeCAD 时其窗口在屏幕上的位置。</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>了解 FreeCAD 的面板和对话框有多少空间。</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>四个整数</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>单位系统</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>选定的单位系统。</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>草图设计：单个尺寸工具</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>是否由一个工具创建所有类型的尺寸。</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>草图设计：分离的尺寸工具</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>是否每种尺寸都有自己的工具。</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>草图设计：单个重合工具</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>是否由一个工具将点与点、点与线连接。</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>草图设计：单个水平或垂直工具</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>是否由一个工具在水平和垂直之间选择。</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>草图设计：绘制时显示的值</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>绘制时可以在指针旁输入哪些值。</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>使用中的工作台</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>已启用的工作台，按顺序排列。</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>已停用的工作台</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>已停用的工作台。</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>启动工作台</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>FreeCAD 首先打开的工作台。</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>工作台选择器</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>工作台是从列表（组合框）还是从标签栏中选择。</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>导航样式</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>在三维视图中用鼠标如何旋转、移动和缩放。</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>环绕模式</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>拖动鼠标时三维视图如何旋转。</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>旋转模式</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>三维视图旋转所围绕的点。</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>工具栏图标大小</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>工具栏中图标的大小，以像素为单位。</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>了解 FreeCAD 异常结束的频率以及发生在哪些人身上，以便首先修复最严重的缺陷。</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>了解 FreeCAD 的旧版本需要维护多久。</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>了解缺陷来自哪些构建，以及 FreeCAD 必须与哪些库配合。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>启动</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>FreeCAD 于此时启动。</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>了解有多少人使用 FreeCAD；项目申请资助时会被问到这一点。</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>FreeCAD 版本</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>正在运行的 FreeCAD 版本。</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>FreeCAD 于此时关闭。</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>有启动而无结束，说明 FreeCAD 可能异常结束：由此可知这种情况发生的频率以及涉及的版本。</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>异常结束</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>FreeCAD 此前的一次会话崩溃、被强制终止或断电。</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>主版本号</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>FreeCAD 版本的第一个数字，例如 1.1.3 中的 1。</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>次版本号</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>FreeCAD 版本的第二个数字，例如 1.1.3 中的 1。</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>补丁版本号</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>FreeCAD 版本的第三个数字，例如 1.1.3 中的 3。</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>了解哪些修正已到达用户，以及哪些缺陷仍可能影响他们。</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>修订版</translation>
    </message>
    <message>
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>构建 FreeCAD 所用源代码的编号。</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>仅保留编号</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>构建</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>就可判断的而言，此 FreeCAD 由谁构建：FreeCAD 项目（“official”）、发行版或其他打包者（“packager”）、在编译之处运行它的人（“own”），或更改了其源代码的人（“other”）。</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>FreeCAD 所称的构建来源代码仓库，及其提供的形式</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>五个词之一；地址不发送</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qt 版本</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>绘制 FreeCAD 窗口的库。</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>PySide 版本</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>让插件能够使用 Qt 的库。</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Open CASCADE 版本</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>计算形状的库。</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Coin 版本</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>绘制三维视图的库。</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>该会话的 FreeCAD 版本</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>异常结束的 FreeCAD 版本。</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>该会话的 FreeCAD.Version()</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>该会话的 Qt 版本</translation>
    </message>
    <message>
        <source>The library that drew its windows.</source>
        <translation>绘制其窗口的库。</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>该会话中 Qt 的版本</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>该会话的操作系统</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>操作系统的类别；仅随“系统”类别一起发送。</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>该会话中的 platform.system()</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>该会话的时长</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>FreeCAD 在异常结束之前大约运行了多久。</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>插件在其记录库旁保存的时间</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>五个区间</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>该会话最后使用的工作台</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>FreeCAD 异常结束时正在使用的工作台。</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>该会话中的 FreeCADGui.activeWorkbench()</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>此前正常结束的次数</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>自上一次异常结束以来有多少次会话正常结束，以区间表示。</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>插件的记录库</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>了解 FreeCAD 必须为哪些平台构建、测试并提供支持。</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>了解 FreeCAD 的窗口和对话框必须适应哪些屏幕。</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>了解 FreeCAD 必须在哪些计算机上足够快。</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>了解三维视图的缺陷来自哪些显卡驱动程序。</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>了解 FreeCAD 及其插件必须与哪些 Python 版本配合。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>计算机、操作系统和屏幕的类型。</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>处理器类型</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>处理器的系列。</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>操作系统的类别。</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>操作系统构建</translation>
    </message>
    <message>
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>操作系统内核的构建，以制造商发布的为准。</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>若含有任何已发布构建中都没有的词，则为“custom”</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Python 版本</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>FreeCAD 内部的 Python 版本。</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>FreeCAD 的窗口可以使用的空间。</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>FreeCAD 窗口所在屏幕的 QScreen.availableSize()</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>屏幕缩放</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>绘图的一个像素由屏幕的多少个像素显示。</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>此事件的操作系统</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>操作系统的类别；随每个事件发送，用于细分统计数字。</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>此事件的操作系统版本</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>操作系统的版本；随每个事件发送，用于细分统计数字。</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>os-release 中的 VERSION_ID、platform.mac_ver() 或 platform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>仅保留版本号</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>此事件的 Linux 发行版</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>Linux 发行版的名称；随每个事件发送，用于细分统计数字。</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>os-release 中的 NAME</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>此事件的 Python 版本</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>FreeCAD 内部的 Python 版本；随每个事件发送，用于细分统计数字。</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>此事件的 Python 实现</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>FreeCAD 内部是哪种 Python 实现；随每个事件发送。</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>软件包</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>FreeCAD 以何种形式安装到本机。</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>了解 FreeCAD 的哪些软件包值得维护。</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>FreeCAD 的主文件夹以及 APPIMAGE 等环境变量</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>显示服务器</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>由系统的哪个部分显示窗口。</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName() 和 XDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>屏幕数量</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>有多少个屏幕，四个及以上合并为一类。</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>处理器大约有多少个核心。</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>主内存</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>大约有多少主内存。</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf() 或 GetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>显卡驱动程序的制造商，如果 FreeCAD 已知道。</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>FreeCAD 当前上下文的 glGetString(GL_VENDOR)</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>OpenGL 版本</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>OpenGL 版本的第一个数字，如果 FreeCAD 已知道。</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>FreeCAD 当前上下文的 glGetString(GL_VERSION)</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>仅保留第一个数字</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>为传输而添加：有助于发现发送本身的错误。</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>为传输而添加：不应查询任何人的所在位置。</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>为传输而添加：发送两次的事件保持其时间，且只计一次。</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>发送库</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>与服务器通信的软件库的名称。</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>固定文本</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>发送库的版本</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>与服务器通信的软件库的版本。</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>不进行地理定位</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>要求服务器不查询连接来自何处。</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>固定值</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>保持时间不变</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>要求服务器保持事件的时间，而不按发送时间校正。</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>是或否</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>始终为“是”</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>{low} 到 {high} 的数</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>类似“{example}”的文本，否则为“custom”</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>以下之一：{names}；否则为“custom”</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>以下之一：{names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>选项的编号：{choices}；FreeCAD 的较新版本可能有更多选项</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}，或 {choices}；其他一律以“custom”发送</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}；其他一律以“custom”发送</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>列表：{what}；其中的其他名称一律以“custom”发送</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>列表：{what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>“{}”包含的内容</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>本机上没有 ID，因此没有可请求的内容。</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>电子邮件已在您的邮件程序中准备好。如果没有打开邮件程序，请复制文本并发送到其中的地址。</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>文本已复制。请将其发送到第一行中的地址。</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>请求您的数据副本</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>FreeCAD 项目协会会将以您的 ID 存储的全部内容的副本发送给您。请通过电子邮件请求。</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>电子邮件会将该 ID 与您的姓名和地址联系起来。在此之前没有人能做到这一点。</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>要请求其数据的 ID</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>副本的格式</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>电子邮件(&amp;E)：</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>准备好的电子邮件</translation>
    </message>
    <message>
        <source>&amp;Open mail program</source>
        <translation>打开邮件程序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>等待中的事件超过 {} 个</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>等待中的内容超过 {} MB</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>等待超过 {} 天</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>大于 {} KiB</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>共享被关闭</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>其类别被取消勾选</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>生成了新 ID</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>已请求移除数据</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>历史记录被清除</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>插件被移除</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>您不同意共享此项。</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>尚未就此询问您。</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>它不在数据清单中。</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>其值不是允许的值之一。</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>其格式不正确。</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>找不到服务器的名称</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>未在时限内建立连接</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>未在时限内收到答复</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>无法信任服务器的证书</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>服务器未答复便关闭了连接</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>连接被重置</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>{} 秒内没有收到完整答复</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>地址必须以 https:// 开头</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>在收到答复之前中断</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>当时正在发送</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>发送被停止</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>在发送之前被撤回</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>地址被更改为 {}</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>无法使用该地址：{}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>请求正文不是 JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>请求正文的键名与预期不同：{}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>事件不是记录文件中的事件</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>请求正文要求进行历史数据迁移</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>不是预期的那一个请求</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>有内容在检查之前被发送</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>请求头不完整</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>请求正文在检查之后被更改</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>posthog 没有使用交给它的会话</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>不是地址</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>端口不是 1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>必须以 https:// 开头并指明服务器</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>未加密的 http:// 只允许用于本计算机</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>不得包含用户名或密码</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>必须在服务器名称之后结束</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>包含地址中不会出现的字符</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>服务器名称必须以 ASCII 给出 (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>服务器名称的某一部分为空或过长</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>数据库被锁定</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>试图写入只读数据库</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘 I/O 错误</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>其文件在 FreeCAD 运行时被删除</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>其文件在 FreeCAD 运行时被删除或替换</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} 是符号链接</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} 属于另一个用户</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} 处没有记录文件</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>该文件不是数据库</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>该文件属于另一个程序</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>由插件的更新版本写入</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>插件的更新版本已接管它</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>其中缺少一个表</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>有一条记录无法读取：{}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{} 是文件夹</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} 被另一个进程锁定</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{} 不是有效的 JSON</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} 不是 JSON 对象</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>记录文件在 FreeCAD 运行时被删除；这是一个新文件。</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>记录文件已损坏（{reason}），已另存放为 {file}。</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>意外错误：{}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>已拦下：{name}。{reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>已拦下：{label}（{name}）。{reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>之前的请求 ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>之前的 ID ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>已复制 ID。</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>以您的 ID 发送的全部内容都属于您。只有知道该 ID 的人才能请求这些内容。</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>请求副本…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>打开获取您的数据副本的说明和准备好的电子邮件。</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>请求移除…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>打开一个窗口，用于请求服务器移除以某个 ID 存储的内容。</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>关于数据…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>这是关于什么的、谁负责、数据保留多久，以及您的权利。</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>取消请求</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>停止请求。如果请求已在发送中，该服务可能已经收到。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>再次发送请求。</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>您之前的 ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>复制所选的完整 ID。</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>移除其数据…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>请求服务器移除以所选 ID 存储的内容。</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>在您的网页浏览器中打开一个页面。</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>公开结果</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>清单</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>何处</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>共享</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>不共享</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>未决定</translation>
    </message>
    <message>
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>在询问窗口中</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>在询问窗口中，没有新增内容</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>在首选项中</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>在面板中</translation>
    </message>
    <message>
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>沿用自 FreeCAD 的设置</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>在 FreeCAD 的参数中</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>随移除请求</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>已重置</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>此操作会清除本机上的记录：发送了什么、何时发送，以及服务器如何答复。服务器上的内容仍保留在那里：请在“您的数据”中请求移除。</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>您的决定和您的 ID 会保留，因为只有知道某个 ID 的人才能请求其数据。</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>保留仍在等待发送的内容(&amp;K)</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>此操作立即生效，且无法撤消。</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>清除(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法写入文件：{}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON（全部内容）</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV（用于电子表格的表格）</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>将本机的全部历史记录保存为文件：发送了什么、何时发送、服务器如何答复。</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>文件的格式</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>包含您的 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>您的 ID 是您数据的钥匙：如果您想把文件给他人看，请不要包含它。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>关闭</translation>
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
        <translation>{} 毫秒</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>今天 {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>昨天 {}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>明天 {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>昨天 {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>昨天 {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>{date} {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>已被服务器接受。</translation>
    </message>
    <message>
        <source>Waits on this computer and is sent later.</source>
        <translation>在本机等待，稍后发送。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>正在发往服务器。</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>已被服务器拒绝；不会再次发送。</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>在本机停止</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>在最后一次检查时在本机停止；等待 Python 软件包 posthog 的其他版本。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>在被服务器接受之前已在本机删除。</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>对服务器而言太大：已拆分并分批发送。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>此插件的备注；没有发送任何内容。</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>已被服务器接受</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>失败，将重试</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>已被服务器拒绝</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>太大，已拆分</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>已中断，服务器的答复未知</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>在发送前停止</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}：{outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>为节省空间，内容已删除。保留的是：何时、发往何处、有多大，以及结果如何。</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>您的数据副本</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>移除您的数据</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>您在发送过程中取消了该请求：该服务可能已经收到。</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>已使用说明；电子邮件由您自己发送。</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>正在等待发送。</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>请求已被接受；该服务会在其自身的期限内移除数据。</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>该服务答复称，没有以此 ID 存储的内容。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>您已取消该请求。</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>该服务拒绝了请求：{}。</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>不会自动重试。</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>该服务无法受理请求；其答复：{}。</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>无法连接该服务：{}。</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法读取此内容：{}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>历史记录为空：尚未发送任何内容。</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>已拒绝或已停止</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史记录</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>仅显示包含此文本的行：事件的名称或答复中的词。</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>要显示的结果</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>要显示的时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>以可读形式显示</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>在面板的第一部分用文字显示此数据。</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>将历史记录保存为文件。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>清除本机上的历史记录。</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id}（{date} 起使用）</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id}（{first} 至 {last}）</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>您的所有 ID ({})</translation>
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
        <translation>使用期间</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>服务器上没有</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>移除请求已接受（{}）</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>已请求移除</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>已不在服务器上</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>在服务器上</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>您没有 ID：只有选择“共享”才会生成。</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>重新显示缩短的 ID。</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>显示完整的 ID，原始数据视图中也是如此。</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>自 {} 起</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>您的 ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>在服务器上代表您的随机数字（UUID）。它是一把钥匙：知道它的人可以请求获取您的数据或请求移除。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>复制完整的 ID。</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>新 ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>打开一个窗口，您可以在其中换用另一个 ID。</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>以旧 ID 在本机等待：{}。</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>从现在起，来自本机的数据以新的随机 ID 发送。不会告知服务器您之前的 ID。</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>使用新 ID(&amp;T)</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>您没有共享，因此现在不生成新 ID：您现有的 ID 将成为之前的 ID。如果您再次共享，会生成新的随机 ID。</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>放弃此 ID(&amp;G)</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>新 ID</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>新 ID 不会移除之前发送的内容：这些内容以旧 ID 保留在服务器上，直到 90 天期满或您请求移除。旧 ID 会保留在本机上，以便您仍可请求移除。</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>请求移除以旧 ID 发送的内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>以旧 ID 发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation>此操作立即生效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>此处仅显示其中最新的；历史记录中有全部内容。</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>如果 FreeCAD 现在启动，将发送这些内容。系统、首选项和插件如无变化则略去，最长一周。</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>不发送任何内容：共享已暂停。暂停结束后将是这些内容。</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>不发送任何内容：共享已关闭。这些是本机上的值。</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>不发送任何内容：您尚未决定。这些是本机上的值。</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>不发送任何内容：共享被阻止。</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>英文原文</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>以英文显示此窗口的文本。</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>遥测</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Telemetry 插件无法启动，因此不发送任何内容：{}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>Telemetry 插件已被移除。请重新启动 FreeCAD。</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Telemetry 插件无法显示此内容：{}</translation>
    </message>
    <message>
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>上次发送</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>下次发送</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>面板的各部分</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>面板的部分</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>直到 FreeCAD 再次启动</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>一天</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>一周</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>直到我恢复共享</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>Changed since it was last sent (◆).</source>
        <translation>自上次发送后已更改 (◆)。</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>之前:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>发送为:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>为传输而添加。</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>目的:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>读取自:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>降低精度:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>数据清单收录始于:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>版本 {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>一并发送</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>事件生成的时间。</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>事件的编号</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>一个随机数字，使发送两次的事件只计一次。</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>您的 ID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>随机 ID，在您共享时生成</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>在服务器上代表您的随机数字。</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} 个列出名称，{counted} 个只计数)</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>在本机等待</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>不发送</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>随每个事件发送</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}，已更改</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>键名</translation>
    </message>
    <message>
        <source>Data in words</source>
        <translation>用文字显示的数据</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>以树形显示的类别、数据项及其值。</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>选择一行，查看它是什么、为何需要以及从何处读取。</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>关于所选数据项</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>已将所显示的内容复制为文本。</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法写入文件：{}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>较早</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>显示在此之前发送的内容。</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>较新</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>显示在此之后发送的内容。</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>可读</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>用文字显示数据。</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>原始</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>完全按发送的原样显示数据。</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>原始名称</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>显示发送数据时所用的名称。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>将所显示的内容复制为文本。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>将所显示的内容保存为文件。</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>未暂停</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>此地址不会被保存：它必须以 https:// 开头，并以服务器名称结尾，例如 https://eu.i.posthog.com。</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>此密钥不会被保存：密钥不含空格和特殊字符。</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>这样，数据不会发送给 FreeCAD 的开发者，而会发送给此服务器和密钥的拥有者。</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>数据发送给 FreeCAD 的开发者。</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>共享</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>与 FreeCAD 的开发者共享数据(&amp;D)</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>要开启共享时，会有一个窗口显示将要发送的全部内容并询问您；您的回答立即生效。关闭共享在点击“确定”或“应用”后生效，并删除等待中尚未发送的内容。</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>除启动、结束和版本外共享的内容</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>显示其中包含的内容及其在本机上的当前值</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>首选项(&amp;R)</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>插件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>已更改的默认值(&amp;C)</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>暂停和历史记录</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>暂停共享(&amp;U)：</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>本机历史记录的保留期限(&amp;H)：</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>在状态栏中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>高级：数据发送到何处</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>服务器(&amp;V)：</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>项目密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>恢复为 FreeCAD 的服务器(&amp;B)</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>已发送和将发送的内容</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>愿意帮助改进 FreeCAD 吗？</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>FreeCAD 的开发者希望了解人们使用哪些版本、系统、插件和设置，以及 FreeCAD 异常结束的频率。以下是将从本机发送的全部内容及其当前值。请勾选您同意的内容：</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>FreeCAD 的版本及其启动和结束的时间始终是共享的一部分。</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>发送给 FreeCAD 项目协会，以随机 ID 在欧盟保留 90 天。您可以随时停止、查看、复制或移除。</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>愿意与 FreeCAD 共享新的内容吗？</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>FreeCAD 的开发者希望了解的比您同意的更多。以下是将从本机发送的全部新增内容及其当前值。在您同意之前，这些内容都不会发送。</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>请勾选您另外同意的内容：</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>您已在共享：{}。无论您在此如何回答，这一点保持不变。</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>共享新增部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>不共享新增部分(&amp;O)</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>关闭此窗口；在您决定之前不共享任何新增内容</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>系统 ({})(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>首选项 ({})(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>插件 ({})(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>已更改的默认值 ({}) – 最具个人特征的部分(&amp;C)</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法确定将要发送的内容，因此无法共享任何内容：{}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>仅当 FreeCAD 异常结束时</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>未勾选：不会发送</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>不共享(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>关闭此窗口；在您决定之前不共享任何内容</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>隐私政策(&amp;P)</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>在您的网页浏览器中打开 FreeCAD 的隐私政策</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>答复：</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}，用时 {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>HTTP 状态 {}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到答复。</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>错误：{}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>服务器要求等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>仅保留答复的前 {}。</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>发送 {sent}，解压后 {unpacked}</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>此处仅显示开头部分；“复制”和“另存为”包含全部内容。</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>此内容在最后一次检查时在本机停止；没有发送。</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>此次尝试没有发送任何内容：未能建立连接。</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>与发送的完全一致，但您的 ID 除外：在选择“显示”之前它是缩短的。</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>与发送的完全一致。</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>此内容从未发送。它及其内容已在本机删除。</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>这尚未发送；发送时就是这样。</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>发送尝试</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>换行显示</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>排列 JSON 文本，使其更易读。发送时没有这些换行。</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>您已经请求过。</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>本机上没有 ID，因此没有可请求的内容。</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>提出请求时：共享将关闭，本机上此 ID 下等待的内容将被删除，请求将发送到 {}。此 ID 不再使用。</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>提出请求时：本机上此 ID 下等待的内容将被删除，请求将发送到 {}。您是否以其他 ID 共享保持不变。</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>请求移除您的数据</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>请求服务器移除以某个 ID 存储的全部内容。</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>如果无法连接该服务，稍后重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>请求移除(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>要移除其数据的 ID</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>请求正在进行</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>取消请求(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>已准备</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>无存储内容</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>尚未发送任何内容。现在将发送的内容见“下次发送”。</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events}，发往 {server}，ID：{id}。</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>您决定不共享数据清单中的新增内容。您可以再次查看，并作出不同的决定。</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>FreeCAD 的开发者希望了解的比之前询问您的更多。在您回答之前，只发送您已同意的内容。</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>停止共享，直到您恢复。旁边的箭头提供其他时间。</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>继续共享。</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>显示将要发送的内容，并在发送之前询问您。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭共享</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>撤回您的同意。</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>关闭共享</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>撤回您的同意。仍在本机等待的内容将被删除，不会发送。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>不再等待，立即发送在本机等待的内容。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>新增内容…</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>暂停，直到我恢复共享</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>打开面板</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>遥测：{}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>%n 天有已接受的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n 天有等待中的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>%n 天有已拒绝或已停止的事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>最近 30 天：没有内容被接受，也没有内容在等待</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>最近 30 天：{}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{}已接受</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{}等待中</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{}已拒绝</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>{}在本机停止</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>{}在本机删除</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>没有发送任何内容</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day}：{text}</translation>
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
        <translation>{value}“{label}”</translation>
    </message>
    <message>
        <source>{module}: {label}</source>
        <extracomment>A setting of FreeCAD: {module} is the part of FreeCAD, for example &quot;Sketcher&quot;.</extracomment>
        <translation>{module}：{label}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A value in a table: there is none.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>custom（自定义；不发送其名称）</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>FreeCAD 会话</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>插件</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>已更改的默认值</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>正在读取本机上的记录…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>没有共享任何内容。您尚未决定。</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>共享已开启。</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>共享已关闭。</translation>
    </message>
    <message>
        <source>Paused until FreeCAD starts again.</source>
        <translation>已暂停，直到 FreeCAD 再次启动。</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>已暂停，直到您恢复共享。</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>已暂停至{}。</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>已暂停至明天 {}。</translation>
    </message>
    <message>
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>已暂停至{day} {time}。</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>已暂停至 {date} {time}。</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>已阻止：设置了以下环境变量：{}。</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>已阻止：设置了环境变量 {}。</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>已被本机的一项策略阻止。</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>已被本机的一项策略阻止：{}。</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>无法保存记录：{}。不发送任何内容。</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>本机上的记录来自此插件的较新版本。不发送任何内容。</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法发送：无法使用 Python 软件包 posthog：{}。</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>无法发送：缺少 Python 软件包 posthog。</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>无法发送：服务器的地址“{}”必须以 https:// 开头，并以服务器名称结尾。</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>在最后一次检查时停止：Python 软件包 posthog 原本会发送与您同意的不同的内容。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>FreeCAD 在没有此类变量的情况下启动后，即可再次共享。</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>管理本机的人可以更改这一点。</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>请在插件管理器中更新此插件。</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>要安装它，请打开“工具 → 插件管理器”，找到插件 Telemetry，然后选择“更新”或“重新安装”：插件管理器会安装缺少的内容。然后重新启动 FreeCAD。</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>请在“编辑 → 首选项 → 遥测”的“高级”下更正。</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>等待的内容会保留。换用 posthog 的其他版本后将继续发送。</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>另一个程序打开了该文件，可能是备份程序或另一个 FreeCAD：请等待，或将其关闭。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>请确保您有权写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>请确保该文件及其文件夹归您所有，且不是链接。</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>每隔几秒会重试一次。</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>文件：{}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>尚未保存：%n 项更改。FreeCAD 退出时，这些更改可能会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>此插件中的错误：{}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>发送已停止，直到 FreeCAD 再次启动。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>{when}，服务器接受了 {events}（{size}）。</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>服务器拒绝了 {events}：{words}。它们保留在历史记录中。</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>服务器上次接受：{}。其记录已被清除，或已超出历史记录的保留期限。</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>服务器要求等待。</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>服务器没有接受所发送的内容，而是答复“{}”。</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>无法连接服务器：{}。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>首次失败的尝试：{}。</translation>
    </message>
    <message>
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>在本机等待：{}。</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>在本机等待：{events}（{sessions}）。</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>旧的 Telemetry 插件也已安装在文件夹“{}”中。它自行发送数据，此处不显示；您可以在插件管理器中卸载它。</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>此插件安装了两次：“{used}”正在使用，“{other}”未被使用。请删除您不需要的文件夹。</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>服务器之前接受的内容会在那里保留 90 天，除非您请求移除。</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>已请求服务器移除其之前接受的内容；“您的数据”显示其答复。</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>下次发送：FreeCAD 再次启动时。</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>下次尝试：马上。</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>下次尝试：{}。</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>暂停遥测</translation>
    </message>
    <message>
        <source>Records and sends nothing until you resume</source>
        <translation>在您恢复之前，不记录也不发送任何内容</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>遥测首选项…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>在 FreeCAD 的首选项中打开“遥测”页面</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>新的遥测 ID…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>说明新的随机 ID 会改变什么，并生成一个</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>请求遥测数据副本…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>说明如何获取以您的 ID 存储的数据的副本</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>恢复遥测</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>结束暂停</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>显示或隐藏面板；该面板显示此 FreeCAD 与其开发者共享的内容</translation>
    </message>
</context>
</TS>
