<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Arabic: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>من المسؤول</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>الجمعية الدولية غير الربحية FreeCAD project association AISBL‏، telemetry@freecad.org، هي المتحكِّم في البيانات. تخزّنها PostHog نيابةً عن الجمعية في الاتحاد الأوروبي (فرانكفورت)؛ وPostHog تابعة لشركة في الولايات المتحدة الأمريكية.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ما الغرض منها</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>تساعد مطوّري FreeCAD على العثور على الأخطاء، واختيار قيم افتراضية أفضل، ومعرفة الأنظمة واللغات والإصدارات القديمة التي ينبغي دعمها، وتجنيب الإضافات الضرر حين تتغيّر واجهة البرمجة، والتقدّم بطلبات المنح. وتذكر قائمة البيانات لكل قيمة أيّ هذه الأغراض تخدم.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>على أي أساس</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>موافقتك، ولا شيء غيرها. يمكنك سحبها في أي وقت؛ ويبقى ما أُرسل قبل ذلك مشروعًا. ولا يتوقف عليها أي شيء في FreeCAD.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ بها</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>90 يومًا على الخادم. ويُحتفظ بالسجلّ على هذا الحاسوب للمدة التي تحدّدها في التفضيلات، وهي 90 يومًا في البداية.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>من يطّلع عليها</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>البيانات الخام: مسؤولو الجمعية، والقائمون على صيانة FreeCAD، ومديرو الأنظمة. أما المجاميع والنسب فهي علنية على https://www.freecad.org/telemetry.php.</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>تحت أي اسم</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>تحت معرّف عشوائي. البيانات ذات اسم مستعار: لا تحوي أي اسم، لكن من يعرف المعرّف يستطيع معرفة أي البيانات بياناتك. وأي رسالة بريد إلكتروني بشأنها تربط المعرّف بك.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>عنوان IP الخاص بك</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>كما في أي اتصال، يرى الخادم هذا العنوان ما دام حاسوبك يتصل به. وهو ليس جزءًا من البيانات: كل حدث يطلب عدم البحث عن مكان مصدره، والمشروع على الخادم يتخلّص من العناوين.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>يمكنك الاطّلاع على بياناتك، والحصول على نسخة منها، وتصحيحها أو إزالتها أو تقييد استخدامها، وتقديم شكوى إلى هيئة لحماية البيانات. تساعدك صفحة «بياناتك» في الحصول على نسخة وفي الإزالة؛ أما الباقي فاكتب بشأنه إلى العنوان أعلاه.</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>لم يُتخذ القرار في نافذة السؤال.</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>ما عُرض حينها ({language}):
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>حول البيانات</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>حول</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>قراراتك</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>قائمة كل البيانات</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>هذا كل ما يمكن أن يُرسل على الإطلاق. ولا يمرّ أي شيء غيره.</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>قراراتك كما هي محفوظة على هذا الحاسوب، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>مجموعة مغلقة</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>نطاقات</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>العدد، على شكل نطاقات</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>بيئات العمل في FreeCAD وفي الإضافات العامة</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>تُظهر الإضافات التي يعتمد عليها الناس، لكي لا يضرّ بها تغيير واجهة برمجة FreeCAD.</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>الإضافات المثبّتة</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>أسماء الإضافات العامة المثبّتة؛ أما الخاصة فيُحصى عددها فقط.</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>أسماء الإضافات في فهرس FreeCAD العام</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>أسماء الإضافات المثبّتة الموجودة في فهرس FreeCAD العام.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>المجلدات في مجلد Mod الخاص بالمستخدم، وملفات package.xml فيها</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>الإضافات العامة فقط؛ وكل إضافة أخرى تُحصى ولا تُسمّى</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>عدد الإضافات</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>عدد الإضافات المثبّتة، بما فيها الخاصة.</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>يُظهر عدد الإضافات غير العامة، ومدى أهمية الإضافات للناس.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>المجلدات في مجلد Mod الخاص بالمستخدم</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>العدد فقط</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>يُظهر القيم الافتراضية التي يغيّرها الناس، لكي يبدأ FreeCAD بقيم أفضل.</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>يُظهر عدد من يكيّفون FreeCAD مع عملهم، وبأي طريقة.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>مجموعة التفضيلات BaseApp/Preferences، المعاملات المذكورة في docs/data-catalog.md</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <translation>القيم الافتراضية المعدّلة</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>إعدادات FreeCAD التي تختلف عن قيمها الافتراضية؛ وهي أكثر الأجزاء تفرّدًا.</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>أسماء إعدادات FreeCAD نفسه، ومع كل منها إحدى قيمه المعروفة</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>أسماء إعدادات FreeCAD نفسه؛ أما أرقامها فلا تُرسل</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>أجزاء FreeCAD، ومع كل منها نطاق أعداد</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>المفاتيح والاختيارات المعدّلة</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>مفاتيح FreeCAD واختياراته التي تختلف عن قيمها الافتراضية، مع قيمها.</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>فقط الإعدادات التي يعرّفها FreeCAD نفسه، وفقط قيم مجموعاتها المغلقة</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>الأرقام المعدّلة</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>أرقام FreeCAD التي تختلف عن قيمها الافتراضية، دون قيمها.</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>الأسماء فقط</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>إعدادات أخرى معدّلة</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>عدد الإعدادات الأخرى المخزّنة لكل جزء من FreeCAD، على شكل نطاقات.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>مجموعة التفضيلات BaseApp/Preferences، كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>اختصارات لوحة مفاتيح خاصة</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>كم اختصارًا من اختصارات لوحة المفاتيح غُيّر تقريبًا.</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>أشرطة أدوات خاصة</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>كم شريط أدوات أُنشئ تقريبًا.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>كم وحدة ماكرو توجد تقريبًا.</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>الملفات في مجلد الماكرو</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>حزم تفضيلات خاصة</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>كم حزمة تفضيلات حُفظت تقريبًا.</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>المجلدات في SavedPreferencePacks</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>كيف يريد الناس العثور على المساعدة والأمثلة والإضافات، وأي القيم الافتراضية لهذه الأدوات لا تناسبهم؟</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>أي مقاسات وأنماط للنصوص والأبعاد يغيّرها الناس في Draft، لكي تبدو الرسومات الجديدة صحيحة من البداية؟</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>أي القيم الافتراضية لبيئة العمل Assembly يغيّرها الناس، لكي يتطلّب التجميع نقرات أقل؟</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>أي القيم الافتراضية لبيئة العمل BIM يغيّرها المعماريون والمهندسون أولًا؟</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>أي القيم الافتراضية لبيئة العمل CAM يغيّرها الناس قبل التفريز، وهل القيم الحذرة مرغوبة؟</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>أي القيم الافتراضية للعرض ثلاثي الأبعاد يغيّرها الناس، لكي تبدو النماذج جيدة وتُرسم بسرعة على معظم الحواسيب؟</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>كيف يريد الناس أن يُحفظ عملهم ويُنسخ احتياطيًا ويُستعاد، وهل القيم الافتراضية الآمنة هي التي يُبقون عليها؟</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>أي القيم الافتراضية لبيئة العمل Draft وشبكتها والالتقاط فيها يغيّرها الناس؟</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>أي القيم الافتراضية لصفحات الرسم والمساقط يغيّرها الناس في TechDraw؟</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>أي معايير رسم وأسهم وأنماط أبعاد يختارها الناس في TechDraw، لكي تبدأ الرسومات الجديدة بالشائع منها؟</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>بأي إعدادات يستورد الناس ملفات البرامج الأخرى ويصدّرونها، لكي تعمل عمليات التبادل الشائعة دون تعديلات؟</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>أي القيم الافتراضية لبيئة العمل FEM يغيّرها الناس؟</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>أي إعدادات مولّدات الشبكات والحلّالات يحتاج إليها الناس في محاكاتهم، لكي تنجح المحاولة الأولى أكثر؟</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>بأي إعدادات يستورد الناس نماذج IFC ويصدّرونها؟</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>أي القيم الافتراضية للنافذة الرئيسية وأشرطة أدواتها ولوحاتها ورسائلها يغيّرها الناس، لكي يبدأ FreeCAD بقيم أفضل؟</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>أي القيم الافتراضية للمواد والقياس يغيّرها الناس؟</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>أي القيم الافتراضية في Part وPart Design يغيّرها الناس، لكي تعمل النمذجة المصمتة على نحو أفضل من البداية؟</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>كيف يدير الناس العرض ويكبّرونه ويحرّكونه، لكي تبدو الدقائق الأولى مع FreeCAD مألوفة؟</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>أي القيم الافتراضية لوحدات الماكرو ولوحة تحكم Python والمحرّر يغيّرها من يكتبون النصوص البرمجية؟</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>أي القيم الافتراضية لشجرة النموذج والتحديد يغيّرها الناس، لكي يجدوا الكائنات ويختاروها أسرع؟</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>أي القيم الافتراضية لمظهر الرسومات التخطيطية يغيّرها الناس، لكي تسهل قراءتها؟</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>أي القيم الافتراضية لأدوات Sketcher وقيوده يغيّرها الناس أولًا، لكي تُختار قيم أفضل؟</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>أي القيم الافتراضية لجداول البيانات يغيّرها الناس؟</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>ماذا يريد الناس أن يروا عند بدء FreeCAD؟</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>بأي وحدات وبكم منزلة عشرية يعمل الناس، لكي يناسب الاختيار عند البدء الأول معظمهم؟</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>يُظهر اللوحات التي يُبقيها الناس مفتوحة وأماكنها، لكي يُختار تخطيط أولي أفضل.</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>هل هذه اللوحة معروضة.</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>على أي جانب من العرض ثلاثي الأبعاد توضع هذه اللوحة فوقه، إن وُضعت.</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>هل الطبقة المتراكبة التي تضم هذه اللوحة شفافة.</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>عرض الطبقة المتراكبة التي تضم هذه اللوحة، بالبكسل.</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>ارتفاع الطبقة المتراكبة التي تضم هذه اللوحة، بالبكسل.</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>لوحة المهام: معروضة</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>لوحة المهام: جانب الطبقة المتراكبة</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>لوحة المهام: شفافة</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>لوحة المهام: العرض</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>لوحة المهام: الارتفاع</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>لوحة الشجرة: معروضة</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>لوحة الشجرة: جانب الطبقة المتراكبة</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>لوحة الشجرة: شفافة</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>لوحة الشجرة: العرض</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>لوحة الشجرة: الارتفاع</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>لوحة الخصائص: معروضة</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>لوحة الخصائص: جانب الطبقة المتراكبة</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>لوحة الخصائص: شفافة</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>لوحة الخصائص: العرض</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>لوحة الخصائص: الارتفاع</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>لوحة تحكم Python: معروضة</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>لوحة تحكم Python: جانب الطبقة المتراكبة</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>لوحة تحكم Python: شفافة</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>لوحة تحكم Python: العرض</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>لوحة تحكم Python: الارتفاع</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>لوحة التقرير: معروضة</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>لوحة التقرير: جانب الطبقة المتراكبة</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>لوحة التقرير: شفافة</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>لوحة التقرير: العرض</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>لوحة التقرير: الارتفاع</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>لوحة النموذج: معروضة</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>لوحة النموذج: جانب الطبقة المتراكبة</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>لوحة النموذج: شفافة</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>لوحة النموذج: العرض</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>لوحة النموذج: الارتفاع</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>أسماء السمات وأوراق الأنماط التي تأتي مع FreeCAD</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>لغات FreeCAD ورموزها</translation>
    </message>
    <message>
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>القرص الدوّار (Turntable)</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>كرة التتبّع (Trackball)</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>القرص الدوّار الحرّ (Free Turntable)</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>كرة التتبّع التقليدية (Trackball Classic)</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>الكرة القوسية المدوّرة (Rounded Arcball)</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>قياسي: ‎mm, kg, s, °‎</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>نظام MKS: ‎m, kg, s, °‎</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>الوحدات الأمريكية المعتادة: ‎in, lb‎</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>إمبراطوري عشري: ‎in, lb‎</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>البناء، أوروبا: ‎cm, m², m³‎</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>البناء، الولايات المتحدة: ‎ft-in, sqft, cft‎</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>القطع الصغيرة وCNC: ‎mm, mm/min‎</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>إمبراطوري، الهندسة المدنية: ‎ft, lb, mph‎</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>نظام FEM: ‎mm, N, s‎</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>متري عشري: ‎m, m², m³‎</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>ألسنة تبويب</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>الأبعاد فقط</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>الموضع والأبعاد</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>آخر بيئة عمل استُخدمت</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>بيئات العمل في FreeCAD وفي الإضافات العامة</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>يُظهر الإعدادات التي يستخدمها الناس فعلًا، لكي تُختار قيم افتراضية أفضل.</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>يُظهر عدد من يستخدمون كل ترجمة، لكي يذهب الجهد إلى حيث تكون الحاجة.</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>يُظهر أي مظاهر FreeCAD يجب الحفاظ عليها في حالة جيدة.</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>يُظهر بيئات العمل التي يستخدمها الناس، لكي لا تضرّ بها التغييرات ويُعثر على الأخطاء فيها.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>كيف أُعدّ FreeCAD.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>لغة نوافذ FreeCAD.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>سمة نوافذ FreeCAD.</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>ورقة الأنماط</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>ورقة الأنماط التي ترسم نوافذ FreeCAD.</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>ورقة أنماط اللوحات المتراكبة</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>ورقة الأنماط التي ترسم اللوحات الموضوعة فوق العرض ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>موضع النافذة وحجمها</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>مكان نافذة FreeCAD على الشاشة عند إغلاقها آخر مرة.</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>يُظهر المساحة المتاحة للوحات FreeCAD ومربعات حواره.</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>أربعة أعداد صحيحة</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>نظام الوحدات</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>نظام الوحدات المختار.</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>Sketcher: أداة أبعاد واحدة</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>هل تُنشئ أداة واحدة كل أنواع الأبعاد.</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>Sketcher: أدوات أبعاد منفصلة</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>هل لكل نوع من الأبعاد أداته الخاصة.</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>Sketcher: أداة تطابق واحدة</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>هل تربط أداة واحدة النقاط بالنقاط وبالخطوط.</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>Sketcher: أداة واحدة للأفقي والعمودي</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>هل تختار أداة واحدة بين الأفقي والعمودي.</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>Sketcher: القيم المعروضة أثناء الرسم</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>القيم التي يمكن كتابتها بجوار المؤشر أثناء الرسم.</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>بيئات العمل المستخدمة</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>بيئات العمل المفعّلة، بالترتيب.</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>بيئات العمل المعطّلة</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>بيئات العمل المعطّلة.</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>بيئة العمل عند البدء</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>بيئة العمل التي يفتحها FreeCAD أولًا.</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>محدّد بيئات العمل</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>هل تُختار بيئات العمل من قائمة أم من ألسنة تبويب.</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>نمط التنقل</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>ما تفعله الفأرة في العرض ثلاثي الأبعاد للتدوير والتحريك والتكبير.</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>نمط الدوران المداري</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>كيف يدير سحبُ الفأرة العرضَ ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>وضع التدوير</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>النقطة التي يدور حولها العرض ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>حجم أيقونات أشرطة الأدوات</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>حجم الأيقونات في أشرطة الأدوات، بالبكسل.</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>يُظهر كم مرة ينتهي FreeCAD على نحو غير سليم، ولدى من، لكي تُصلح أسوأ الأخطاء أولًا.</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>يُظهر إلى متى يجب الاستمرار في صيانة الإصدارات القديمة من FreeCAD.</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>يُظهر من أي عمليات بناء تأتي الأخطاء، ومع أي مكتبات يجب أن يعمل FreeCAD.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>بدأ FreeCAD في هذا الوقت.</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>يُظهر عدد مستخدمي FreeCAD، وهو ما يُسأل عنه المشروع حين يتقدّم بطلبات المنح.</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>إصدار FreeCAD</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>إصدار FreeCAD الذي يعمل.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>أُغلق FreeCAD في هذا الوقت.</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>بدءٌ بلا إنهاء يدل على أن FreeCAD ربما انتهى على نحو غير سليم: فيُظهر كم مرة يحدث ذلك، وفي أي الإصدارات.</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>نهاية غير سليمة</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>جلسة سابقة من FreeCAD انهارت أو أُنهيت قسرًا أو انقطعت عنها الطاقة.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>الإصدار الرئيسي</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>الرقم الأول من إصدار FreeCAD، مثل 1 في 1.1.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>الإصدار الفرعي</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>الرقم الثاني من إصدار FreeCAD، مثل 1 في 1.1.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>إصدار التصحيح</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>الرقم الثالث من إصدار FreeCAD، مثل 3 في 1.1.3.</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>يُظهر التصحيحات التي وصلت إلى الناس، والأخطاء التي لا يزال يمكن أن تصيبهم.</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>رقم المصدر الذي بُني منه FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>الرقم فقط</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>من صنع FreeCAD هذا، بقدر ما يمكن معرفته: مشروع FreeCAD («official»)، أو توزيعة أو محزِّم آخر («packager»)، أو من يشغّله حيث جرى تصريفه («own»)، أو من غيّر مصدره («other»).</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>المستودع الذي يذكر FreeCAD أنه بُني منه، والشكل الذي ورد به</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>إحدى خمس كلمات؛ أما العنوان فلا يُرسل</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>إصدار Qt</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>المكتبة التي ترسم نوافذ FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>إصدار PySide</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>المكتبة التي تتيح للإضافات استخدام Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>إصدار Open CASCADE</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>المكتبة التي تحسب الأشكال.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>إصدار Coin</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>المكتبة التي ترسم العرض ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>إصدار FreeCAD في تلك الجلسة</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>إصدار FreeCAD الذي انتهى على نحو غير سليم.</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>نتيجة FreeCAD.Version()‎ في تلك الجلسة</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>إصدار Qt في تلك الجلسة</translation>
    </message>
    <message>
        <source>The library that drew its windows.</source>
        <translation>المكتبة التي رسمت نوافذه.</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>إصدار Qt في تلك الجلسة</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>نظام التشغيل في تلك الجلسة</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>عائلة نظام التشغيل؛ لا تُرسل إلا مع فئة «النظام».</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>نتيجة platform.system()‎ في تلك الجلسة</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>مدة تلك الجلسة</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>كم دام تشغيل FreeCAD تقريبًا قبل أن ينتهي على نحو غير سليم.</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>أوقات تحفظها الإضافة إلى جانب سجلّها</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>خمسة نطاقات</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>آخر بيئة عمل في تلك الجلسة</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>بيئة العمل التي كانت مستخدمة حين انتهى FreeCAD على نحو غير سليم.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>نتيجة FreeCADGui.activeWorkbench()‎ في تلك الجلسة</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>النهايات السليمة السابقة</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>عدد الجلسات التي انتهت بسلام منذ النهاية غير السليمة السابقة، على شكل نطاقات.</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>سجلّ الإضافة</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>يُظهر المنصات التي يجب بناء FreeCAD لها واختباره عليها ودعمه فيها.</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>يُظهر الشاشات التي يجب أن تلائمها نوافذ FreeCAD ومربعات حواره.</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>يُظهر الحواسيب التي يجب أن يكون FreeCAD سريعًا عليها بما يكفي.</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>يُظهر برامج تشغيل الرسوميات التي تأتي منها أخطاء العرض ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>يُظهر إصدارات Python التي يجب أن يعمل معها FreeCAD وإضافاته.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>نوع الحاسوب ونظام التشغيل والشاشة.</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>نوع المعالج</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>عائلة المعالج.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>عائلة نظام التشغيل.</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>بناء نظام التشغيل</translation>
    </message>
    <message>
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>بناء نواة نظام التشغيل، كما نشره صانعه.</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>القيمة «custom» إذا حوى كلمات لا ترد في أي بناء منشور</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>إصدار Python</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>إصدار Python داخل FreeCAD.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>المساحة التي يمكن أن تشغلها نافذة FreeCAD.</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>نتيجة QScreen.availableSize()‎ للشاشة التي فيها نافذة FreeCAD</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>تحجيم الشاشة</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>كم بكسلًا من الشاشة يعرض بكسلًا واحدًا من الرسم.</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>نظام التشغيل لهذا الحدث</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>عائلة نظام التشغيل؛ تُرسل مع كل حدث، لتفصيل الأرقام بحسبها.</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>إصدار نظام التشغيل لهذا الحدث</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>إصدار نظام التشغيل؛ يُرسل مع كل حدث، لتفصيل الأرقام بحسبه.</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>قيمة VERSION_ID في os-release أو platform.mac_ver()‎ أو platform.win32_ver()‎</translation>
    </message>
    <message>
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>أرقام الإصدارات فقط</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>توزيعة Linux لهذا الحدث</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>اسم توزيعة Linux؛ يُرسل مع كل حدث، لتفصيل الأرقام بحسبه.</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>قيمة NAME في os-release</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>إصدار Python لهذا الحدث</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>إصدار Python داخل FreeCAD؛ يُرسل مع كل حدث، لتفصيل الأرقام بحسبه.</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>تنفيذ Python لهذا الحدث</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>أي تنفيذ من تنفيذات Python داخل FreeCAD؛ يُرسل مع كل حدث.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>بأي شكل وصل FreeCAD إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>يُظهر أي حزم FreeCAD تستحق صيانتها.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>مجلد FreeCAD الرئيسي ومتغيّرات البيئة مثل APPIMAGE</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>خادم العرض</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>جزء النظام الذي يعرض النوافذ.</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>قيمتا QGuiApplication.platformName()‎ وXDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>عدد الشاشات</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>عدد الشاشات، وتُعدّ أربعٌ فأكثر قيمة واحدة.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>أنوية المعالج</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>عدد أنوية المعالج تقريبًا.</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>الذاكرة الرئيسية</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>حجم الذاكرة الرئيسية تقريبًا.</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>نتيجة os.sysconf()‎ أو GetPhysicallyInstalledSystemMemory()‎</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>الرسوميات</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>صانع برنامج تشغيل الرسوميات، إن كان FreeCAD يعرفه مسبقًا.</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>نتيجة glGetString(GL_VENDOR)‎ من سياق نشط لدى FreeCAD</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>إصدار OpenGL</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>الرقم الأول من إصدار OpenGL، إن كان FreeCAD يعرفه مسبقًا.</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>نتيجة glGetString(GL_VERSION)‎ من سياق نشط لدى FreeCAD</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>الرقم الأول فقط</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>أُضيف لأجل النقل: يساعد على العثور على أخطاء الإرسال نفسه.</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>أُضيف لأجل النقل: لا ينبغي البحث عن مكان أي شخص.</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>أُضيف لأجل النقل: الحدث الذي يُرسل مرتين يحتفظ بوقته ويُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>مكتبة الإرسال</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>اسم المكتبة البرمجية التي تتصل بالخادم.</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>نص ثابت</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>إصدار مكتبة الإرسال</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>إصدار المكتبة البرمجية التي تتصل بالخادم.</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>بلا تحديد للموقع الجغرافي</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>يطلب من الخادم عدم البحث عن مكان مصدر الاتصال.</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>قيمة ثابتة</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>إبقاء الوقت كما هو</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>يطلب من الخادم إبقاء وقت الحدث كما هو بدل تصحيحه بحسب وقت الإرسال.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>نعم دائمًا</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>نص مثل «‎{example}‎»‏، وإلا «custom»</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>واحد من: {names}؛ وإلا «custom»</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>واحد من: {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>رقم اختيار: {choices}؛ وقد تكون في الإصدارات الأحدث من FreeCAD اختيارات أكثر</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}، أو {choices}؛ وأي شيء آخر يُرسل على أنه «custom»</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}؛ وأي شيء آخر يُرسل على أنه «custom»</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>قائمة: {what}؛ وأي اسم آخر فيها يُرسل على أنه «custom»</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>قائمة: {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>محتوى {}</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>لا يوجد معرّف على هذا الحاسوب، فليس هناك ما يُطلب.</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>رسالة البريد الإلكتروني مُعدّة في برنامج بريدك. إذا لم يُفتح أي برنامج، فانسخ النص وأرسله إلى العنوان المذكور فيه.</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>نُسخ النص. أرسله إلى العنوان المذكور في سطره الأول.</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>طلب نسخة من بياناتك</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>ترسل إليك جمعية مشروع FreeCAD نسخة من كل ما هو مخزّن تحت معرّفك. اطلبها بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>رسالة البريد الإلكتروني تربط المعرّف باسمك وعنوانك. وحتى الآن لم يكن أحد يستطيع ذلك.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>الم&amp;عرّف:</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>المعرّف الذي تطلب بياناته</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
        <translation>التن&amp;سيق:</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>تنسيق النسخة</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>ال&amp;بريد الإلكتروني:</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>رسالة بريد إلكتروني مُعدّة</translation>
    </message>
    <message>
        <source>&amp;Open mail program</source>
        <translation>&amp;فتح برنامج البريد</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>كان أكثر من {} حدث في الانتظار</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>كان أكثر من {} ميغابايت في الانتظار</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>انتظر أكثر من {} يوم</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>أكبر من {} كيبيبايت</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>عُطّلت المشاركة</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>رُفعت العلامة عن فئته</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>أُنشئ معرّف جديد</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>طُلبت إزالة البيانات</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>مُسح السجلّ</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>أُزيلت الإضافة</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>لم توافق على مشاركة هذا.</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>لم تُسأل عن هذا بعد.</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>ليس في قائمة البيانات.</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>قيمته ليست من القيم المسموح بها.</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>صيغته غير سليمة.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>تعذّر العثور على اسم الخادم</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>لم يتمّ الاتصال ضمن المهلة</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>لم يصل جواب ضمن المهلة</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>لا يمكن الوثوق بشهادة الخادم</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>أغلق الخادم الاتصال دون جواب</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>أُعيد تعيين الاتصال</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>لم يصل جواب كامل خلال {} ث</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>يجب أن يبدأ العنوان بـ ‎https://‎</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>قُطع قبل أن يصل جواب</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>كان قيد الإرسال</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>أُوقف الإرسال</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>سُحب قبل إرساله</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>غُيّر العنوان إلى ‎{}‎</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>لا يمكن استخدام العنوان: {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>المتن ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>مفاتيح المتن غير المتوقّعة: ‎{}‎</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>الأحداث ليست أحداث ملف السجلّات</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>يطلب المتن ترحيل بيانات تاريخية</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>ليس الطلب الوحيد المتوقّع</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>أُرسل شيء قبل فحصه</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>ترويسة الطلب غير مكتملة</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>غُيّر المتن بعد فحصه</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>لم يستخدم ‎posthog‎ الجلسة التي أُعطيت له</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>ليس عنوانًا</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>المنفذ ليس رقمًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>يجب أن يبدأ بـ ‎https://‎ وأن يسمّي خادمًا</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>لا يُسمح بـ ‎http://‎ غير المشفّر إلا إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>يجب ألّا يحتوي على اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>يجب أن ينتهي بعد اسم الخادم</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>يحتوي على محرف لا يوجد في أي عنوان</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>يجب إعطاء اسم الخادم بترميز ASCII (‎xn--…‎)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>جزء من اسم الخادم فارغ أو أطول من اللازم</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>محاولة كتابة في قاعدة بيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في القراءة من القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>تعذّر فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة متبقية على الجهاز</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>أُزيل ملفها أثناء تشغيل FreeCAD</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>أُزيل ملفها أو استُبدل أثناء تشغيل FreeCAD</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>‎{}‎ رابط رمزي</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>‎{}‎ ملك لمستخدم آخر</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>لا يوجد ملف سجلّات في ‎{}‎</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>الملف ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>الملف يخصّ برنامجًا آخر</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>كتبه إصدار أحدث من الإضافة</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>تولّاه إصدار أحدث من الإضافة</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>فُقد منه جدول</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّرت قراءة أحد السجلّات: ‎{}‎</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>لا توجد ذاكرة كافية</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>‎{}‎ مجلد</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
        <translation>‎{}‎ مقفل من عملية أخرى</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>‎{}‎ ليس ‎JSON‎ صالحًا</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>‎{}‎ ليس كائن ‎JSON‎</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>أُزيل ملف السجلّات أثناء تشغيل FreeCAD؛ وهذا ملف جديد.</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>كان ملف السجلّات تالفًا ({reason}) ونُحّي جانبًا باسم ‎{file}‎.</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>خطأ غير متوقّع: ‎{}‎</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>حُجب: ‎{name}‎. {reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>حُجب: {label} ({name}). {reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>الطلبات السابقة ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>المعرّفات السابقة ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>نُسخ المعرّف.</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>كل ما أُرسل تحت معرّفك يخصّك أنت. ولا يستطيع طلبه إلا من يعرف المعرّف.</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>طلب نسخة…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>يفتح التعليمات، ورسالة بريد إلكتروني مُعدّة، للحصول على نسخة من بياناتك.</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>طلب الإزالة…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>يفتح نافذة تطلب من الخادم إزالة ما هو مخزّن تحت معرّف.</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>حول البيانات…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>ما موضوع هذا، ومن المسؤول، وكم يُحتفظ بالبيانات، وما حقوقك.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>يوقف الطلب. وإذا كان قيد الإرسال بالفعل، فقد تكون الخدمة استلمته.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>يرسل الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>معرّفاتك السابقة</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>ينسخ المعرّف المحدّد كاملًا.</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>إزالة بياناته…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>يطلب من الخادم إزالة ما هو مخزّن تحت المعرّف المحدّد.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>يفتح صفحة في متصفح الويب لديك.</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>النتائج العلنية</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>الكود المصدري</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>عدم المشاركة</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>بلا قرار</translation>
    </message>
    <message>
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>في نافذة السؤال</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>في نافذة السؤال، لا شيء جديد</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>في التفضيلات</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>في اللوحة</translation>
    </message>
    <message>
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>منقول من إعدادات FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>في معاملات FreeCAD</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>مع طلب إزالة</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>أُعيد إلى حالته الأولى</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>مسح السجلّ</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>يمسح هذا السجلّات على هذا الحاسوب: ما أُرسل ومتى، وبماذا أجاب الخادم. أما ما لدى الخادم فيبقى هناك: اطلب إزالته في صفحة «بياناتك».</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>يبقى قرارك وتبقى معرّفاتك، لأنه لا يستطيع طلب بيانات معرّف إلا من يعرفه.</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>الا&amp;حتفاظ بما لا يزال ينتظر الإرسال</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>يسري هذا فورًا ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّرت كتابة الملف: ‎{}‎</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>حُفظ باسم ‎{}‎.</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON (كل شيء)</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV (جدول لبرامج جداول البيانات)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجلّ</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>يحفظ سجلّ هذا الحاسوب كاملًا في ملف: ما أُرسل، ومتى، وبماذا أجاب الخادم.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>التن&amp;سيق:</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>تنسيق الملف</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>&amp;تضمين معرّفاتك</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>معرّفك مفتاح لبياناتك: لا تضمّنه إذا أردت عرض الملف على آخرين.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>إغلاق</translation>
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
        <translation>{} مللي ثانية</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation>{} ث</translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>اليوم {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>أمس {}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>غدًا {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>أمس {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة واحدة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>منذ أقل من ساعة</numerusform>
            <numerusform>منذ ساعة واحدة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %n ساعات</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>أمس الساعة {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>في {date} الساعة {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>قبِله الخادم.</translation>
    </message>
    <message>
        <source>Waits on this computer and is sent later.</source>
        <translation>ينتظر على هذا الحاسوب ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>في طريقه إلى الخادم.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>رفضه الخادم؛ ولا يُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>أُوقف هنا</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>أُوقف على هذا الحاسوب عند الفحص الأخير؛ وينتظر إصدارًا آخر من حزمة Python المسماة posthog.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>حُذف على هذا الحاسوب قبل أن يقبله الخادم.</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>مقسّم</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>أكبر مما يسمح به الخادم: قُسّم وأُرسل على أجزاء.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>ملاحظة من هذه الإضافة؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>قبِله الخادم</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>أخفق، وستُعاد المحاولة</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>كبير جدًا، قُسّم</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>انقطع، والجواب غير معروف</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>أُوقف قبل الإرسال</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>حُذف المحتوى لتوفير المساحة. وما يبقى: متى، وإلى أين، وكم كان حجمه، وكيف انتهى.</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>نسخة من بياناتك</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>إزالة بياناتك</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>ألغيته أنت أثناء إرساله: فقد تكون الخدمة استلمته.</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>استُخدمت التعليمات؛ وإرسال رسالة البريد الإلكتروني متروك لك.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>يجري إرساله…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>قُبل الطلب؛ وتزيل الخدمة البيانات في مهلتها الخاصة.</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>أجابت الخدمة بأنه لا شيء مخزّن تحت هذا المعرّف.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>ألغيته أنت.</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>رفضت الخدمة الطلب: ‎{}‎.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>لا تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>لم تستطع الخدمة أخذ الطلب؛ وأجابت: ‎{}‎.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>تعذّر الوصول إلى الخدمة: ‎{}‎.</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّرت قراءة هذا: ‎{}‎</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>لا شيء يطابق المرشّح.</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>السجلّ فارغ: لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>مرفوض أو موقوف</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>تصفية السجلّ</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>يعرض فقط الصفوف التي تحوي هذا النص: اسم حدث، أو كلمات من جواب.</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>الفترة المعروضة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>عرض مقروء</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>يعرض هذه البيانات بالكلمات، في الجزء الأول من اللوحة.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>يحفظ السجلّ في ملف.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>مسح…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>يمسح السجلّ على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id} (مستخدم منذ {date})</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id} (من {first} إلى {last})</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>كل معرّفاتك ({})</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentities</name>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column: from when to when</comment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>لا شيء على الخادم</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>قُبلت الإزالة {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>طُلبت الإزالة</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>لم تعد على الخادم</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>على الخادم</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>ليس لديك معرّف: لا يُنشئه إلا «مشاركة».</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>يعرض المعرّف مختصرًا من جديد.</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>يعرض المعرّف كاملًا، وفي العروض الخام أيضًا.</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>منذ {}</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>معرّفك</translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>رقم عشوائي (UUID) يمثّلك على الخادم. وهو مفتاح: من يعرفه يستطيع طلب بياناتك أو إزالتها.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>ينسخ المعرّف كاملًا.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>معرّف جديد…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>يفتح نافذة يمكنك فيها أخذ معرّف آخر.</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>ينتظر على هذا الحاسوب تحت المعرّف القديم: {}.</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>من الآن فصاعدًا تُرسل البيانات من هذا الحاسوب تحت معرّف عشوائي جديد. ولا يُخبر الخادم بالمعرّف الذي كان لك من قبل.</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>أ&amp;خذ معرّف جديد</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>أنت لا تشارك، فلا يُنشأ الآن معرّف جديد: ويصبح المعرّف الذي لديك معرّفًا سابقًا. وإذا شاركت من جديد، يُنشأ معرّف عشوائي جديد.</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>ال&amp;تخلّي عن هذا المعرّف</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>معرّف جديد</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>المعرّف الجديد لا يزيل ما أُرسل من قبل: فذلك يبقى على الخادم تحت المعرّف القديم حتى تنقضي مدته البالغة 90 يومًا أو تطلب إزالته. ويُحفظ المعرّف القديم على هذا الحاسوب لكي تبقى قادرًا على ذلك.</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>&amp;طلب إزالة ما أُرسل تحت المعرّف القديم</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>إر&amp;ساله تحت المعرّف القديم</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;حذفه</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation>يسري هذا فورًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>لا يُعرض هنا إلا أحدثها؛ أما السجلّ ففيه كلها.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>هذا ما كان سيُرسل لو بدأ FreeCAD الآن. ويُترك النظام والتفضيلات والإضافات حيث لم تتغيّر، لمدة أقصاها أسبوع.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>لا يُرسل شيء: المشاركة موقوفة مؤقتًا. وبعد التوقف سيُرسل هذا.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>لا يُرسل شيء: المشاركة معطّلة. هذه هي القيم هنا.</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>لا يُرسل شيء: لم تقرّر بعد. هذه هي القيم هنا.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>لا يُرسل شيء: المشاركة محظورة.</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>الأصل الإنجليزي</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>يعرض نص هذه النافذة بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>القياس عن بُعد</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّر بدء إضافة Telemetry، فلا يُرسل شيء: ‎{}‎</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>أُزيلت إضافة Telemetry. أعد تشغيل FreeCAD.</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>لا تستطيع إضافة Telemetry عرض هذا: ‎{}‎</translation>
    </message>
    <message>
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>الإرسال الأخير</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>أجزاء اللوحة</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>جزء اللوحة</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>حتى يبدأ FreeCAD مجددًا</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>ليوم واحد</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>لأسبوع واحد</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>حتى أستأنف</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>Changed since it was last sent (◆).</source>
        <translation>تغيّر منذ إرساله آخر مرة (◆).</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>قبل ذلك:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>يُرسل بالاسم:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>أُضيف لأجل النقل.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>يُقرأ من:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>تقليل الدقة:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>في قائمة البيانات منذ:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>الإصدار {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>يُرسل معه أيضًا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>وقت إنشاء الحدث.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>رقم الحدث</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>رقم عشوائي، لكي يُحسب الحدث الذي يُرسل مرتين مرة واحدة.</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>معرّفك</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>معرّف عشوائي، يُنشأ حين تشارك</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>الرقم العشوائي الذي يمثّلك على الخادم.</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} (بالاسم: {named}، بالعدد فقط: {counted})</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>ينتظر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>مع كل حدث</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}، تغيّر</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>القيم المسموح بها</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Data in words</source>
        <translation>البيانات بالكلمات</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>الفئات وعناصر البيانات وقيمها، على شكل شجرة.</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>اختر سطرًا لتقرأ ما هو، ولماذا يُسأل عنه، ومن أين يُقرأ.</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>حول عنصر البيانات المحدّد</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>نُسخ المعروض نصًا.</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّرت كتابة الملف: ‎{}‎</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>حُفظ باسم ‎{}‎.</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>يعرض ما أُرسل قبل هذا.</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>يعرض ما أُرسل بعد هذا.</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>يعرض البيانات بالكلمات.</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>خام</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>يعرض البيانات كما تُرسل تمامًا.</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>الأسماء الخام</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>يعرض الأسماء التي تُرسل البيانات تحتها.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>ينسخ المعروض نصًا.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>يحفظ المعروض في ملف.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>غير موقوفة</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>لن يُحفظ هذا العنوان: يجب أن يبدأ بـ https:// وأن ينتهي بعد اسم الخادم، كما في https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>لن يُحفظ هذا المفتاح: لا يحوي المفتاح مسافات ولا محارف خاصة.</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>عندئذ لا تذهب البيانات إلى مطوّري FreeCAD، بل إلى صاحب هذا الخادم والمفتاح أيًّا كان.</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>تذهب البيانات إلى مطوّري FreeCAD.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>القياس عن بُعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>مشاركة البيانات مع م&amp;طوّري FreeCAD</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>لتفعيل المشاركة تعرض نافذةٌ كل ما سيُرسل وتسألك؛ ويسري جوابك فورًا. أما تعطيلها فيسري بالضغط على «موافق» أو «تطبيق»، ويحذف ما ينتظر دون إرساله.</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>يُشارك إلى جانب البدء والإنهاء والإصدار</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>يعرض محتوى هذه الفئة، بالقيم الحالية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>ال&amp;تفضيلات</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>الإ&amp;ضافات</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>القيم الا&amp;فتراضية المعدّلة</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>الإيقاف المؤقت والسجلّ</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>إي&amp;قاف المشاركة مؤقتًا:</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>الاحتفاظ بال&amp;سجلّ على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>إظهار أيقونة في &amp;شريط الحالة</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>متقدّم: إلى أين تذهب البيانات</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>&amp;مفتاح المشروع:</translation>
    </message>
    <message>
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>ال&amp;عودة إلى خادم FreeCAD</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>ما تم إرساله وما سيتم</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>هل تساعد في تحسين FreeCAD؟</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>يودّ مطوّرو FreeCAD أن يعرفوا ما يستخدمه الناس من إصدارات وأنظمة وإضافات وإعدادات، وكم مرة ينتهي FreeCAD على نحو غير سليم. هذا كل ما سيُرسل من هذا الحاسوب، بقيمه الحالية. ضع علامة على ما توافق عليه:</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>إصدار FreeCAD وأوقات بدئه وإنهائه جزء من المشاركة دائمًا.</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>يُرسل إلى جمعية مشروع FreeCAD، ويُحتفظ به في الاتحاد الأوروبي 90 يومًا تحت معرّف عشوائي. يمكنك في أي وقت إيقاف ذلك، أو الاطّلاع عليه، أو نسخه، أو إزالته.</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>هل تشارك شيئًا جديدًا مع FreeCAD؟</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>يودّ مطوّرو FreeCAD أن يعرفوا أكثر مما وافقت عليه. هذا كل ما هو جديد وسيُرسل من هذا الحاسوب، بقيمه الحالية. ولا يُرسل شيء منه ما لم توافق.</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>ضع علامة على ما توافق عليه إضافةً إلى ذلك:</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>أنت تشارك بالفعل: {}. ويبقى ذلك كما هو، أيًّا كان جوابك هنا.</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>مشاركة ال&amp;جزء الجديد</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>ع&amp;دم مشاركة الجزء الجديد</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>يغلق هذه النافذة؛ ولا يُشارك شيء جديد حتى تقرّر</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>ال&amp;نظام ({})</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>ال&amp;تفضيلات ({})</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>الإ&amp;ضافات ({})</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>القيم الا&amp;فتراضية المعدّلة ({}) – أكثر الأجزاء تفرّدًا</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّرت معرفة ما سيُرسل، فلا يمكن مشاركة أي شيء: ‎{}‎</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>فقط إذا انتهى FreeCAD على نحو غير سليم</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>بلا علامة: لن يُرسل</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>&amp;عدم المشاركة</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>م&amp;شاركة</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>القرار &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>يغلق هذه النافذة؛ ولا يُشارك شيء حتى تقرّر</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>سياسة ال&amp;خصوصية</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>يفتح سياسة خصوصية FreeCAD في متصفح الويب لديك</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>الجواب:</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}، بعد {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>حالة HTTP‏ {}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل جواب.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>خطأ: ‎{}‎</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>طلب الخادم الانتظار %n ثانية.</numerusform>
            <numerusform>طلب الخادم الانتظار ثانية واحدة.</numerusform>
            <numerusform>طلب الخادم الانتظار ثانيتين.</numerusform>
            <numerusform>طلب الخادم الانتظار %n ثوانٍ.</numerusform>
            <numerusform>طلب الخادم الانتظار %n ثانية.</numerusform>
            <numerusform>طلب الخادم الانتظار %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>لا يُحفظ من الجواب إلا أول {}.</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>أُرسل {sent}، والحجم بعد فك الضغط {unpacked}</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>تُعرض البداية فقط؛ أما «نسخ» و«حفظ» فيشملان كل شيء.</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>أُوقف هذا على هذا الحاسوب عند الفحص الأخير؛ ولم يُرسل.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>لم يُرسل شيء في هذه المحاولة: لم يتمّ أي اتصال.</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>كما أُرسل تمامًا، باستثناء معرّفك: فهو مختصر حتى تختار «إظهار».</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>كما أُرسل تمامًا.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>لم يُرسل هذا قط. حُذف على هذا الحاسوب مع محتواه.</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>لم يُرسل هذا بعد؛ وحين يُرسل سيبدو هكذا.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>محاولة الإرسال</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>البيانات الخام</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>مع فواصل الأسطر</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>يرتّب نص JSON لتسهل قراءته. وقد أُرسل دون فواصل الأسطر هذه.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>لقد طلبت هذا من قبل.</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>لا يوجد معرّف على هذا الحاسوب، فليس هناك ما يُطلب.</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>حين تطلب ذلك: تُعطّل المشاركة، ويُحذف ما ينتظر تحت هذا المعرّف على هذا الحاسوب، ويُرسل الطلب إلى {}. ولا يُستخدم المعرّف مرة أخرى.</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>حين تطلب ذلك: يُحذف ما ينتظر تحت هذا المعرّف على هذا الحاسوب، ويُرسل الطلب إلى {}. أما مشاركتك تحت معرّف آخر فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>طلب إزالة بياناتك</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>يُطلب من الخادم إزالة كل ما هو مخزّن تحت معرّف.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>إ&amp;عادة المحاولة لاحقًا إذا تعذّر الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>&amp;طلب الإزالة</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>المعرّ&amp;ف:</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>المعرّف الذي ستُزال بياناته</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>الطلب الجاري</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>إل&amp;غاء الطلب</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>مُعدّ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>لا شيء مخزّن</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>لم يُرسل شيء بعد. وما كان سيُرسل الآن موجود في صفحة «التالي».</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} إلى {server}، تحت المعرّف {id}.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>قرّرت عدم مشاركة ما هو جديد في قائمة البيانات. يمكنك الاطّلاع عليه مجددًا واتخاذ قرار آخر.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>يودّ مطوّرو FreeCAD أن يعرفوا أكثر مما سُئلت عنه. وإلى أن تجيب، لا يُرسل إلا ما وافقت عليه.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>يوقف المشاركة حتى تستأنفها. ويعرض السهم بجانبه مددًا أخرى.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>يستأنف المشاركة.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>يعرض ما سيُرسل، ويسألك قبل إرساله.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>يسحب موافقتك.</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>تعطيل المشاركة</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>يسحب موافقتك. ويُحذف دون إرسال ما لا يزال ينتظر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>يرسل الآن ما ينتظر على هذا الحاسوب، دون مزيد من الانتظار.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>ما الجديد…</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>إيقاف مؤقت حتى أستأنف</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>القياس عن بُعد: {}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>القياس عن بُعد</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>لا أيام فيها أحداث مقبولة</numerusform>
            <numerusform>يوم واحد فيه أحداث مقبولة</numerusform>
            <numerusform>يومان فيهما أحداث مقبولة</numerusform>
            <numerusform>%n أيام فيها أحداث مقبولة</numerusform>
            <numerusform>%n يومًا فيها أحداث مقبولة</numerusform>
            <numerusform>%n يوم فيها أحداث مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>لا أيام فيها أحداث في الانتظار</numerusform>
            <numerusform>يوم واحد فيه أحداث في الانتظار</numerusform>
            <numerusform>يومان فيهما أحداث في الانتظار</numerusform>
            <numerusform>%n أيام فيها أحداث في الانتظار</numerusform>
            <numerusform>%n يومًا فيها أحداث في الانتظار</numerusform>
            <numerusform>%n يوم فيها أحداث في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>لا أيام فيها أحداث مرفوضة أو موقوفة</numerusform>
            <numerusform>يوم واحد فيه أحداث مرفوضة أو موقوفة</numerusform>
            <numerusform>يومان فيهما أحداث مرفوضة أو موقوفة</numerusform>
            <numerusform>%n أيام فيها أحداث مرفوضة أو موقوفة</numerusform>
            <numerusform>%n يومًا فيها أحداث مرفوضة أو موقوفة</numerusform>
            <numerusform>%n يوم فيها أحداث مرفوضة أو موقوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>آخر 30 يومًا: لم يُقبل شيء، ولا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>آخر 30 يومًا: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>مقبول: {}</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>في الانتظار: {}</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>مرفوض: {}</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>أُوقف هنا: {}</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>حُذف هنا: {}</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>لم يُرسل شيء</translation>
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
        <translation>‏«‎{}‎»‏</translation>
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
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>%n إعدادات</numerusform>
            <numerusform>%n إعدادًا</numerusform>
            <numerusform>%n إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>custom (لا يُرسل اسمه)</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>جلسات FreeCAD</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>القيم الافتراضية المعدّلة</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>تجري قراءة السجلّات على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>لا يُشارك شيء. لم تقرّر بعد.</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>المشاركة مفعّلة.</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>المشاركة معطّلة.</translation>
    </message>
    <message>
        <source>Paused until FreeCAD starts again.</source>
        <translation>موقوفة مؤقتًا حتى يبدأ FreeCAD مجددًا.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>موقوفة مؤقتًا حتى تستأنفها.</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>موقوفة مؤقتًا حتى {}.</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>موقوفة مؤقتًا حتى الغد الساعة {}.</translation>
    </message>
    <message>
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>موقوفة مؤقتًا حتى {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>موقوفة مؤقتًا حتى {date} الساعة {time}.</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>محظورة: متغيّرات البيئة الآتية معيّنة: ‎{}‎.</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>محظورة: متغيّر البيئة ‎{}‎ معيّن.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>محظورة بموجب سياسة لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>محظورة بموجب سياسة لهذا الحاسوب: ‎{}‎.</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>يتعذّر حفظ السجلّات: ‎{}‎. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>السجلّات على هذا الحاسوب من إصدار أحدث من هذه الإضافة. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>يتعذّر الإرسال: لا يمكن استخدام حزمة Python المسماة posthog: ‎{}‎.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>يتعذّر الإرسال: حزمة Python المسماة posthog غير موجودة.</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>يتعذّر الإرسال: يجب أن يبدأ عنوان الخادم «‎{}‎» بـ ‎https://‎ وأن ينتهي بعد اسم الخادم.</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>أُوقف عند الفحص الأخير: كانت حزمة Python المسماة posthog سترسل شيئًا غير ما وافقت عليه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>تصبح المشاركة ممكنة من جديد حين يبدأ FreeCAD من دون متغيّر كهذا.</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>يستطيع المسؤول عن هذا الحاسوب تغيير ذلك.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>حدّث الإضافة في مدير الإضافات.</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>لتثبيتها، افتح أدوات ← مدير الإضافات، وابحث عن الإضافة Telemetry، واختر التحديث أو إعادة التثبيت: يثبّت مدير الإضافات ما ينقص. ثم ابدأ FreeCAD مجددًا.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>صحّحه في تعديل ← التفضيلات ← القياس عن بُعد، تحت «متقدّم».</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>ما ينتظر محفوظ. ويُستأنف الإرسال مع إصدار آخر من posthog.</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>برنامج آخر يفتح الملف، ربما نسخ احتياطي أو FreeCAD آخر: انتظر، أو أغلقه.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>أفسح مجالًا على القرص.</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>تأكّد من أنه يُسمح لك بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>تأكّد من أن الملف ومجلده ملك لك، وليسا رابطين.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>تُعاد المحاولة كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>الملف: ‎{}‎</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>لم تُحفظ بعد: لا تغييرات. قد تضيع عند إنهاء FreeCAD.</numerusform>
            <numerusform>لم يُحفظ بعد: تغيير واحد. قد يضيع عند إنهاء FreeCAD.</numerusform>
            <numerusform>لم يُحفظا بعد: تغييران. قد يضيعان عند إنهاء FreeCAD.</numerusform>
            <numerusform>لم تُحفظ بعد: %n تغييرات. قد تضيع عند إنهاء FreeCAD.</numerusform>
            <numerusform>لم تُحفظ بعد: %n تغييرًا. قد تضيع عند إنهاء FreeCAD.</numerusform>
            <numerusform>لم تُحفظ بعد: %n تغيير. قد تضيع عند إنهاء FreeCAD.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>خطأ في هذه الإضافة: ‎{}‎</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>توقّف الإرسال حتى يبدأ FreeCAD مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>قبِل الخادم {when}: {events} ({size}).</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>رفض الخادم: {events}. جوابه: ‎{words}‎. ويبقى ذلك في السجلّ.</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>آخر ما قبِله الخادم كان {}. وقد مُسحت سجلّاته، أو هي أقدم من مدة الاحتفاظ بالسجلّ.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>طلب الخادم الانتظار.</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>أجاب الخادم «‎{}‎» بدلًا من قبول ما أُرسل.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>يتعذّر الوصول إلى الخادم: ‎{}‎.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>يتعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>أول محاولة أخفقت: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>ينتظر على هذا الحاسوب: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>ينتظر على هذا الحاسوب: {events} ({sessions}).</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>إضافة Telemetry السابقة مثبّتة أيضًا، في المجلد «‎{}‎». وهي ترسل من تلقاء نفسها ولا تظهر هنا؛ يمكنك إلغاء تثبيتها في مدير الإضافات.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>هذه الإضافة مثبّتة مرتين: «‎{used}‎» قيد الاستخدام، أما «‎{other}‎» فلا. احذف المجلد الذي لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>ما قبِله الخادم من قبل يبقى هناك 90 يومًا، ما لم تطلب إزالته.</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>طُلب من الخادم إزالة ما قبِله من قبل؛ وتعرض صفحة «بياناتك» جوابه.</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>يجري الإرسال الآن…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>التالي: عند بدء FreeCAD مجددًا.</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>المحاولة التالية: بعد لحظات.</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>المحاولة التالية: {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>إيقاف القياس عن بُعد مؤقتًا</translation>
    </message>
    <message>
        <source>Records and sends nothing until you resume</source>
        <translation>لا يسجّل شيئًا ولا يرسله حتى تستأنف</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>تفضيلات القياس عن بُعد…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>يفتح صفحة القياس عن بُعد في تفضيلات FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>معرّف جديد للقياس عن بُعد…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>يشرح ما يغيّره معرّف عشوائي جديد، ويُنشئه</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>طلب نسخة من بيانات القياس عن بُعد…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>يبيّن كيف تحصل على نسخة من البيانات المخزّنة تحت معرّفك</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>استئناف القياس عن بُعد</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>ينهي الإيقاف المؤقت</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>القياس عن بُعد</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>يُظهر أو يُخفي اللوحة التي تعرض ما يشاركه FreeCAD هذا مع مطوّريه</translation>
    </message>
</context>
</TS>
