<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Chinese (Simplified): waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>遥测</translation>
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
        <source>Your ID</source>
        <translation>您的 ID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>一个随机数字，用于在服务器上标识您的数据。它在您同意共享时创建；之前的 Telemetry 插件留下的 ID 会继续使用。</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>说明这是什么事件，例如 freecad_startup。</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>一个随机数字，使发送两次的事件只计一次。</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>事件被记录的时间，以您的计算机时钟为准，采用 UTC。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>标识数据在服务器上所属的项目。它是公开的，对所有未更改它的人都相同。</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>消息生成的时间，以您的计算机时钟为准，采用 UTC。</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>历史数据迁移</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>始终为“否”。</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>发送库</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>与服务器通信的软件库的名称和版本。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>与 Web 服务器的每次连接都包含的内容：服务器名称、消息的长度和格式，以及您的 IP 地址（不是数据的一部分）。您使用的代理可能会添加自己的信息。</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>移除请求</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>仅在您请求移除时：您的 ID 以及此插件的名称和版本会发送到移除服务，该服务会同时看到您的 IP 地址和您的 ID。</translation>
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
        <source>Changed settings</source>
        <translation>已更改的设置</translation>
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
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>转盘</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>轨迹球</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>自由转盘</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>经典轨迹球</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>圆角弧球</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>窗口中心</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>在光标处拖动</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>对象中心</translation>
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
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>了解 FreeCAD 意外退出的频率以及发生在哪些环境中，以便首先修复最严重的缺陷。</translation>
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
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>启动</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>FreeCAD 启动的时间。</translation>
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
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>FreeCAD 关闭的时间。</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>有启动而无退出，表明 FreeCAD 可能意外退出。了解这种情况发生的频率以及涉及的版本。</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>意外退出</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>FreeCAD 此前的一次会话崩溃、被强制终止或因断电而结束。</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>主版本号</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>FreeCAD 版本的第一个数字，例如 1.2.3 中的 1。</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>次版本号</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>FreeCAD 版本的第二个数字，例如 1.2.3 中的 2。</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>补丁版本号</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>FreeCAD 版本的第三个数字，例如 1.2.3 中的 3。</translation>
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
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>构建 FreeCAD 所用源代码的修订版编号。</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>仅保留编号</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>构建者</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>就可判断的而言，此 FreeCAD 由谁构建：FreeCAD 项目（“official”）、发行版或其他打包者（“packager”）、在编译之处运行它的人（“own”），或更改了其源代码的人（“other”）。</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>FreeCAD 报告的源代码仓库及其软件包格式</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>五个词之一；不发送仓库的地址</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qt 版本</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>构建 FreeCAD 用户界面所用工具包的版本。</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>PySide 版本</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>让 Python 代码能够使用 Qt 的库的版本。</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Open CASCADE 版本</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>FreeCAD 几何内核的版本。</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Coin 版本</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>渲染 3D 视图的库的版本。</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>该会话的 FreeCAD 版本</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>意外退出的 FreeCAD 的版本。</translation>
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
        <source>The version of Qt in that session.</source>
        <translation>该会话中 Qt 的版本。</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>该会话的时长</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>FreeCAD 在意外退出之前运行了多久，以区间表示。</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>此插件在本机上保存的会话时间</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>五个区间之一</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>该会话最后使用的工作台</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>FreeCAD 意外退出时处于活动状态的工作台。</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>该会话中的 FreeCADGui.activeWorkbench()</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>此前正常退出的次数</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>自上一次意外退出以来正常退出的会话数量，以区间表示。</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>此插件的本地数据库</translation>
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
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>操作系统内核及其软件包的版本。</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>仅保留版本号和软件包编号</translation>
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
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>仅保留版本号；日期以“rolling”发送</translation>
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
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>FreeCAD 的版本、构建和库版本，以及启动和退出的时间。意外退出后还包括：该会话中 FreeCAD 和 Qt 的版本、会话时长、最后使用的工作台，以及此前正常退出的会话数量。</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>本机的操作系统、处理器、内存、显卡和屏幕，FreeCAD 的安装方式，以及 Python 版本。</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>FreeCAD 的设置方式：语言、主题、单位、导航、工作台、面板和草图设计的工具。</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>列于官方插件目录的已安装插件的名称。其他插件只计数量。</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>与默认值不同的 FreeCAD 设置，以及您的快捷键、工具栏、宏和首选项配置包的数量。很少有人更改相同的设置，因此这一组合可能使您被识别出来。</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>此历史记录也属于另一台计算机。</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>其中有另一台计算机的 FreeCAD 会话，或重新安装操作系统之前的 FreeCAD 会话。两者的数据以同一 ID 发送。</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>在此换用新 ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>打开一个窗口，您可以在其中换用新 ID。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>保留 ID</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>保留当前的 ID。不再提及本机。</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>本机上没有 ID，因此没有可请求的数据。</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>已请求您的电子邮件程序打开该邮件。如果没有打开，请复制文本并发送到第一行中的地址。</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>文本已复制。请将其发送到第一行中的地址。</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>通过电子邮件请求您的 ID 下存储的全部内容的副本。FreeCAD 项目协会将把副本发送给您。</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>此电子邮件发往 FreeCAD 项目协会；协会只能向您提供发送给协会的数据的副本。</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>请求您的数据副本</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>此电子邮件会将您的 ID 与您的姓名和电子邮件地址联系起来。遥测数据本身不包含这两者。</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>要请求其数据的 ID</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
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
        <source>&amp;Open e-mail program</source>
        <translation>打开电子邮件程序(&amp;O)</translation>
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
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>已安装版本 {version}，需要 {needed} 或更高版本</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>无法读取变量 {} 所指的证书</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>代理的地址无效</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>代理的地址未以 http://、socks4:// 或 socks5:// 开头</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>已设置 SOCKS 代理，但缺少 Python 软件包 PySocks；可用 pip 安装</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>无法连接代理：{}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>代理未连接到服务器；其状态为 {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>代理未连接到服务器</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>响应来自其他来源，可能是网络的登录页面：{status} {text}</translation>
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
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>请求正文中的“{}”与预期不同</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>压缩后的请求正文包含其文本以外的内容</translation>
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
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>其文件夹无法锁定文件，另一个 FreeCAD 可能正在使用它</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
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
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id}（{first} – {last}）：{state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>已复制 ID。请保密。</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>已复制地址。</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>联系方式：{}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}，{when}，{id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>取消请求</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>取消请求。如果请求已在发送中，该服务可能已经收到。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>再次发送请求。</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>复制此 ID 的完整内容。</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>请求移除…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>打开一个窗口，您可以在其中请求移除此 ID 下存储的数据。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>您可以请求您的 ID 下存储的数据的副本，或请求移除这些数据。知道该 ID 的任何人都可以这样做，因此请保密。</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>请求副本…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>打开用于请求您的数据副本的说明和准备好的电子邮件。</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>打开一个窗口，您可以在其中请求移除某个 ID 下存储的数据。</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>隐私声明</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>说明数据的用途、谁负责、保留多久，以及您的权利。</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>数据清单</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>显示此版本的插件可能发送的全部数据。</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>不收集的内容</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>显示绝不会包含在数据中的内容。</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>您的决定</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>显示您作出的决定及其时间，以本机上的记录为准。</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>公开统计数据</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>在您的网页浏览器中打开一个页面。</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>写电子邮件</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>打开您的电子邮件程序。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>复制 FreeCAD 项目协会的电子邮件地址。</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>之前的 ID</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>“已发送”页面上的“删除…”也会删除这些文件。</translation>
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
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>何处</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>类别</translation>
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
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>在同意窗口中</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>在同意窗口中，拒绝共享新增数据</translation>
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
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>沿用自 FreeCAD 的设置</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>在 FreeCAD 的参数中</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>随移除请求</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>已重置</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>卸载插件时</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>还将删除：</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>删除历史记录</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>此操作会删除本机上的历史记录：发送了什么、何时发送，以及服务器如何响应。服务器上的数据不受影响。要移除这些数据，请使用“您的数据”页面。</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>您的决定和您的 ID 会保留，因为只有凭 ID 才能请求副本或移除。</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>保留未发送的数据(&amp;K)</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>此操作立即生效，且无法撤消。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON：全部内容 (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV：用于电子表格的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>导出（含完整 ID）</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>知道您的 ID 的任何人都可以请求您的数据或请求移除。请勿公开此文件。</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>导出（含完整 ID）…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法保存文件：{}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>已保存为 {}。</translation>
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
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>明天 {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>昨天 {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>昨天 {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>{date} {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>, </source>
        <comment>in a short list</comment>
        <extracomment>Stands between the words of a short list, as in &quot;Startup, System, Addons&quot;.</extracomment>
        <translation>、 </translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>移除请求</translation>
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
        <source>Waiting</source>
        <comment>result</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>在本机等待。稍后将发送。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>正在发往服务器。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>已被服务器拒绝。不会再次发送。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>已被本机上的最终检查停止。它会等待，直到安装 Python 软件包 posthog 的其他版本或服务器地址更改。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>在服务器接受之前已从本机删除。</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>对服务器而言太大。已拆分并分批发送。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>此插件的备注。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>已被移除服务接受。</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>移除服务未找到此 ID 下的数据。</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>已被移除服务拒绝。</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>移除服务没有处理请求。</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>没有收到响应。移除服务可能已经收到请求。</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>已被服务器接受</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>已被服务器拒绝</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>太大，已拆分</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>未找到数据</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>已中断，结果未知</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>在发送前停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}：{outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>为节省空间，内容已删除。仍有记录：时间、目的地、大小和结果。</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法加载此内容：{}</translation>
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
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>您没有 ID。只有选择“共享”才会创建。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>隐藏完整 ID</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>重新缩短 ID。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>显示完整 ID</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>在此处和各页面上显示完整的 ID。</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>已复制完整 ID。请保密。</translation>
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
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>一个随机数字（UUID），用于在服务器上标识您的数据。请保密：知道它的任何人都可以请求您的数据副本或请求移除。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>复制完整的 ID。</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>新 ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>打开一个窗口，您可以在其中换用新 ID。</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>已请求移除</translation>
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
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>旧 ID 下未发送的数据：{}。</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>来自本机的数据将以新的随机 ID 发送。不会告知服务器您的旧 ID，但相似的数据仍可能表明两个 ID 都属于您。</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>创建新 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>共享已关闭，因此现在不创建新 ID。您当前的 ID 将成为之前的 ID。如果您再次共享，会创建新的随机 ID。</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>停止使用此 ID(&amp;U)</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>新 ID</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>新 ID 不会移除此前发送的数据。这些数据会以旧 ID 在服务器上保留最多 90 天，或直到应您的请求被移除。旧 ID 会保留在本机上，以便您仍可请求移除。</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>请求移除以旧 ID 发送的数据(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>以旧 ID 发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
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
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>此处仅显示最新的内容。“已发送”页面列出全部内容。</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>如果 FreeCAD 现在启动，将发送这些内容。未更改的类别会略去，最长一周。</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>共享暂停期间不发送任何内容。暂停结束后将发送这些内容。</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>共享已关闭，因此不发送任何内容。这些是本机上的当前值。</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>您尚未决定，因此不发送任何内容。这些是本机上的当前值。</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>共享被阻止，因此不发送任何内容。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>视图</translation>
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
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>下次发送</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>面板页面</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>面板页面</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>直到 FreeCAD 重新启动</translation>
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
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>随每个事件发送</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>数据的附加信息</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>目的:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>可读</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>仅更改</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>带键名</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>发送原样</translation>
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
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>之前:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>键名：</translation>
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
        <source>Read from:</source>
        <translation>读取自:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>简化为：</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>数据清单收录始于：</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>版本 {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>随每个事件发送</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>随机 ID，在您共享时创建</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>随机数字，在记录时创建</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>记录时</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>FreeCAD 启动时</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>FreeCAD 退出时</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>由此插件的较新版本写入</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} 个列出名称，{counted} 个只计数)</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>此版本既不发送也不更改它。关闭共享会删除它。</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>未发送的数据</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>不共享</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制说明</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>可读形式的数据</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>以树形显示的类别及其值。</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>显示此类别中的数据及其在本机上的当前值</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>详细信息：{}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>关闭共享在点击“确定”或“应用”后生效。</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>在开启共享之前，您会看到将要发送的全部内容并被征求同意；您的选择立即生效。</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>未暂停</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>无法保存此地址。它必须以 https:// 开头，并以服务器名称结尾，例如 https://eu.i.posthog.com。</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>无法保存此密钥。密钥不得包含空格或带重音符号的字母。</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>使用此服务器和密钥时，您的数据会发送给控制它们的人，而不是 FreeCAD 项目。</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>数据发送给 FreeCAD 项目。</translation>
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
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>共享</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>与 FreeCAD 项目共享遥测数据(&amp;D)</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>同时请求从服务器移除我的数据(&amp;R)</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>暂停、历史记录和状态栏</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>暂停共享(&amp;U)：</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>本机历史记录的保留期限(&amp;H)：</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>永久</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>在状态栏中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
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
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>使用 FreeCAD 的服务器(&amp;F)</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>已发送的数据</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>此选项卡上的按钮立即生效。“确定”和“取消”仅涉及“共享”选项卡。</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>此 FreeCAD 设置为将数据发送到 {}，而不是 FreeCAD 项目。</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>移除请求会发送到 {}，它会同时看到您的 IP 地址和您的 ID。</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>下文关于谁负责、存储和权利的内容可能不适用于该处。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>谁负责</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>您的数据的控制者是 FreeCAD 项目协会（FreeCAD project association AISBL，{}）。PostHog 受协会委托，在欧盟（法兰克福）的服务器上处理数据。PostHog 的母公司位于美国。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送什么</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>FreeCAD 会话（始终）以及您选择的类别，如数据清单所列。在您同意之前不发送任何内容。如果数据清单增加，在您同意之前不发送任何新增数据。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用于什么目的</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>它帮助 FreeCAD 的开发者发现缺陷、选择更好的默认值、决定支持哪些系统、语言和旧版本，以及避免 API 变更时破坏插件。它还可在申请资助时表明有人使用 FreeCAD。数据清单说明了每个值的用途。</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>原始数据：协会的负责人、FreeCAD 的维护者和系统管理员。汇总统计数据是公开的，见 {}。</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>您的同意。您可以随时撤回同意；这不影响撤回之前处理的合法性。无论您是否共享数据，FreeCAD 的功能都相同。</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>如何撤回同意</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>在“遥测”面板中选择“关闭共享…”，或在“编辑 → 首选项 → 遥测”中关闭共享。</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>关闭共享时，未发送的数据会被删除，也不再发送数据。仅此并不会移除服务器已接受的数据：您可以在同一步骤中请求移除，也可以随时在“您的数据”页面上请求。</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保留多久</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>在服务器上保留 90 天。在本机上，历史记录按首选项中设置的期限保留（默认 90 天）；您的决定、ID 和请求会一直保留，直到您删除本地数据库所在的文件夹。</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>数据是否与您关联？</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>数据以随机 ID 存储，而不是您的姓名。如果之前的 Telemetry 插件在 FreeCAD 的设置中留下了 ID，则会继续使用该 ID，以便您仍可请求以该 ID 发送的数据的副本或请求移除。数据是假名化的，并非无法识别：知道您的 ID 的任何人都能看出哪些数据是您的，并可请求其副本或请求移除，因此请保密。就您的数据发送的电子邮件会将该 ID 与您联系起来。</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>您的 IP 地址</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>与任何连接一样，服务器会看到您的 IP 地址。它不是数据的一部分。每个事件都要求服务器不查询您的位置，并且服务器设置为丢弃 IP 地址。</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>您有权查看您的数据、获取其副本、要求更正或删除（移除）数据、限制其使用、撤回同意，以及向数据保护机构投诉。获取副本或请求移除请使用“您的数据”页面，其他事项请写信至上述地址。</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>您的文档</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>不包含您的文档或其他文件的名称、内容或文件夹。不包含您的屏幕图像。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>不包含您的姓名、用户名或电子邮件地址，也不包含本机的名称。</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>您在 FreeCAD 中的操作</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>不记录您使用的命令、工具或按键。会记录启动和退出的时间，以及意外退出后最后使用的工作台和 FreeCAD 大约运行了多久。</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>您命名或编写的内容</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>不包含您的宏、工具栏、快捷键或首选项配置包的名称，也不包含不在官方插件目录中的插件的名称：这些只计数量。不包含您在设置中输入的文本：凡是可能出现您自己的文本之处，一律改为发送“custom”一词。</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>您所在的位置</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>不包含位置和时区。您的 IP 地址不是数据的一部分；隐私声明说明了谁能看到它。</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>您的计算机</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>不包含序列号或其他可识别硬件的编号。不包含其他程序的列表。意外退出后，不包含崩溃报告，也不包含 FreeCAD 内存中的任何内容。</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>隐私声明</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>不收集的内容</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>版本 {version}，{date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>此决定不是在同意窗口中作出的。</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>当时显示的文本（{language}）：
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>数据清单</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>此版本的插件可能发送的全部数据。选择一行，查看它是什么以及为何收集。</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>您的决定</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>您的决定，以本机上的记录为准，最新的在最前。</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>当时显示的文本</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>FreeCAD 会话（始终）</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>共享数据以帮助改进 FreeCAD？</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>FreeCAD 的开发者希望了解人们使用哪些版本、系统、插件和设置，以及 FreeCAD 意外退出的频率。以下是将从本机发送的全部内容及其当前值。其中不包含与您的文档有关的任何内容：没有名称、内容或文件夹。除非您选择“共享”，否则不发送任何内容。</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>选择要共享的内容：</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>不共享(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>您已在共享：{}。无论您在此选择什么，这一点都不会改变。</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>共享新增数据？</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>自您同意共享以来，数据清单有所增加。以下是将从本机发送的全部新增数据及其当前值。除非您同意，否则这些数据都不会发送。</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>选择还要共享的内容：</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>不共享新增数据(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>共享新增数据(&amp;H)</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>您将共享：{}。</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>关闭此窗口。在您决定之前不共享任何新增数据</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>关闭此窗口。在您决定之前不共享任何内容</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>仅在意外退出后</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>系统(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>首选项(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>插件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>已更改的设置 – 最具个人特征(&amp;C)</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>您可以随时撤回同意并查看已发送的内容。无论您如何选择，FreeCAD 的功能都相同。</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>数据发送给 FreeCAD 项目协会（FreeCAD project association AISBL）。PostHog 受协会委托，在欧盟将数据存储 90 天，使用随机 ID 而不是您的姓名。您可以随时撤回同意、查看已发送的内容，以及请求您的数据副本或请求移除。无论您如何选择，FreeCAD 的功能都相同。</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法确定将要发送的内容，因此无法共享任何内容：{}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>隐私声明(&amp;N)</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>发往代理：</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>代理的响应：</translation>
    </message>
    <message>
        <source>Response:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>响应：</translation>
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
        <source>No response received.</source>
        <translation>没有收到响应。</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>错误：{}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>服务器要求在下次尝试之前等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>仅保留响应的前 {}。</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>仅显示开头部分。“复制”包含全部内容。</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>已复制为文本。</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>此内容已被本机上的最终检查停止，没有发送。</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>由于代理未建立连接，此次尝试没有任何内容到达服务器。</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>此次尝试没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>由于无法建立连接，此次尝试没有发送任何内容。</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>与发送的内容完全一致，未压缩，只是您的 ID 已缩短。选择“显示”可查看完整 ID。</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>与发送的内容完全一致，未压缩。</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>此内容从未发送。它及其内容已从本机删除。</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>尚未发送。发送时将是这样。</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>发送尝试</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>添加换行</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>添加换行，使 JSON 文本更易读。换行不是所发送数据的一部分。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>将显示的全部内容复制为文本。</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>您已经请求过。</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>关闭共享并请求移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>请求移除(&amp;R)</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>本机上没有 ID，因此没有可请求移除的数据。</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>如果您请求移除，共享将关闭，此 ID 下未发送的数据将被删除，请求将发送到 {}。此 ID 不会再使用。</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>如果您请求移除，此 ID 下未发送的数据将被删除，请求将发送到 {}。此 ID 不会再使用。</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>如果您请求移除，此 ID 下未发送的数据将被删除，请求将发送到 {}。使用当前 ID 的共享不受影响。</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>移除服务会同时看到您的 IP 地址和此 ID。本机上的历史记录会保留。</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>请求移除您的数据</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>请求移除服务移除某个 ID 下存储的全部内容。</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>如果无法连接移除服务，稍后重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>要移除其数据的 ID</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>请求正在进行</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
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
        <source>Copy request</source>
        <translation>副本请求</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>移除请求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>已取消；移除服务可能已经收到。</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>电子邮件已准备好。是否发送由您决定。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>该服务已接受请求。移除数据可能需要一些时间。</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>您已取消此请求。</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>正在等待发送。</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>移除服务未找到此 ID 下的数据。数据尚未处理时，它也会这样响应。</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>此前不久刚发送过数据。请现在重试。</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>此前不久刚发送过数据。请在{}之后重试。</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>该服务拒绝了请求：{}。</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>不会自动重试。</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>移除服务要求等到{}。</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>该服务无法处理请求。其响应：{}。</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>无法连接该服务：{}。</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>已请求移除</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>服务器上未找到数据</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>超过 90 天</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>可能在服务器上</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>移除请求已接受：{}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>没有与“{}”匹配的消息。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>ID {id} 的移除请求，发往 {server}。</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events}，ID：{id}。</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events}，发往 {server}，ID：{id}。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>将历史记录保存为文件，不含完整 ID。</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>导出（含完整 ID）…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>搜索名称、值、键名</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>查找名称、值和键名。Enter：下一个匹配项，Shift+Enter：上一个匹配项。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>显示将要发送的内容</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>打开一个窗口，您可以在其中删除本机上的历史记录。</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>您选择了不共享新增数据。您可以查看这些数据并改变主意。</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>数据清单中有尚未询问过您的数据。在您决定之前，只发送您已同意的内容。</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>暂停共享，直到您恢复。使用箭头可选择其他时间。</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>恢复共享。</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>显示将要发送的内容，并征求您的同意。</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>打开插件管理器…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>打开首选项…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>{id} 的移除请求：{state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>关闭共享…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>关闭共享并撤回您的同意。会先询问您。</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>查看新增数据…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>打开首选项，您可以在其中选择要共享的内容。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>不再等待，立即发送未发送的数据。</translation>
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
        <source>Turn off…</source>
        <translation>关闭共享…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>打开遥测面板</translation>
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
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n 天有已拒绝或已停止的事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>最近 30 天：没有已接受的内容，也没有等待中的内容</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>最近 30 天：{}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n 个事件已被接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n 个事件等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n 个事件已被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n 个事件在发送前停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n 个事件未发送即删除</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day}：{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryTurnOffDialog</name>
    <message numerus="yes">
        <source>%n unsent event(s) will be deleted.</source>
        <translation>
            <numerusform>将删除 %n 个未发送的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>关闭共享</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>关闭共享？</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>同时请求从服务器移除我的数据(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>关闭共享(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>已被环境变量 {} 阻止。</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>已被环境变量阻止：{}。</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>已被本机的一项策略阻止。</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>已被本机的一项策略阻止：{}。</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法使用本地数据库：{}。不发送任何内容。</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>本地数据库由此插件的较新版本创建。不发送任何内容。</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>无法发送：无法使用 Python 软件包 posthog：{}。</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>缺少 Python 软件包 posthog。</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>无法发送：服务器地址“{}”必须以 https:// 开头，并以服务器名称结尾。</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>已被最终检查停止：Python 软件包 posthog 原本会发送与所记录数据不同的内容。没有发送任何内容。</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>要允许共享，请在没有此类变量的情况下启动 FreeCAD。</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>本机的管理员可以更改这一点。</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>请在插件管理器中更新此插件。</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>请在“编辑 → 首选项 → 遥测”的“高级”下更正。</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>未发送的数据会保留。安装 posthog 的其他版本后将发送这些数据。</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>插件管理器打开时会提示安装它。然后重新启动 FreeCAD。</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>如果没有提示（FreeCAD 1.0），请在其中卸载此插件，然后重新安装。卸载会关闭共享。</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>重新启动 FreeCAD 可能有用。</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>请在插件管理器中打开 Python 依赖（FreeCAD 1.1：在齿轮菜单中）并全部更新。然后重新启动 FreeCAD。</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>如果其中未列出 posthog，请按当初安装它的方式更新。</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>另一个程序正在使用该文件，可能是备份程序或另一个 FreeCAD。请等待，或关闭该程序。</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>请释放磁盘空间。</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>请确保您有权写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>请确保该文件及其文件夹归您所有，且两者都不是符号链接。</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>文件：{}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>每隔几秒会重试一次。</translation>
    </message>
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
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>已更改的设置</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>由此插件的较新版本写入。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>在您决定之前不共享任何内容。</translation>
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
        <source>Paused until FreeCAD restarts.</source>
        <translation>已暂停，直到 FreeCAD 重新启动。</translation>
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
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>已暂停至{day} {time}。</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>已暂停至 {date} {time}。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>尚未保存：%n 项更改。FreeCAD 退出时，这些更改可能会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>此插件中的错误：{}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>发送已停止，直到 FreeCAD 重新启动。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>上一条消息已被接受：{when}（{events}）。</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>上一条消息已被拒绝：{when}（{events}）。响应：“{reason}”</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>服务器上次接受数据：{}。其历史记录已被删除或已过期。</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>服务器要求稍后重试。</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>服务器没有接受数据。响应：“{}”</translation>
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
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>未发送的数据：{}。</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>未发送的数据：{events}（{sessions}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>其中 %n 个事件只能由此插件的较新版本发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>还安装了之前的 Telemetry 插件，位于文件夹“{}”中。它会自行发送数据，这些数据不在此处显示。您可以在插件管理器中卸载它。</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>此插件安装了两次：“{used}”正在使用，“{other}”未被使用。请删除您不需要的文件夹。</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>FreeCAD 的“复制配置”留下了本地数据库的副本：{}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>已损坏的本地数据库已另行存放：{}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>在此之前不收集也不发送任何内容。</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>您正在共享：{}。</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>已删除 %n 个未发送的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>无法察觉意外退出：本地数据库所在的文件夹无法锁定文件。</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>本机的其他用户可能可以读取本地数据库。</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>此前发送的数据会在服务器上保留最多 90 天，除非您请求移除。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>下一条消息：您下次启动 FreeCAD 时。</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>下次尝试：马上。</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
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
        <source>Stops recording and sending data until you resume</source>
        <translation>停止记录和发送数据，直到您恢复</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>遥测首选项…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>打开首选项的“遥测”页面</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>新的遥测 ID…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>说明新的随机 ID 会改变什么，并可让您创建一个</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>请求遥测数据副本…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>说明如何请求您的 ID 下存储的数据的副本</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>恢复遥测</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>恢复记录和发送数据</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>显示或隐藏列出此 FreeCAD 所发送数据的面板</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>关闭遥测…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>关闭共享并撤回您的同意；会先询问您</translation>
    </message>
</context>
</TS>
