<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Arabic: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>القياس عن بُعد</translation>
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
        <source>Your ID</source>
        <translation>معرّفك</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>رقم عشوائي يميّز بياناتك على الخادم. يُنشأ حين توافق على المشاركة؛ وإذا تركت إضافة Telemetry السابقة معرّفًا، يُستخدم ذلك المعرّف مجددًا.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>ماهية الحدث، مثل ‎freecad_startup‎.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>رقم عشوائي، لكي يُحسب الحدث الذي يُرسل مرتين مرة واحدة.</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>وقت الحدث</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>وقت تسجيله، بحسب ساعة حاسوبك، بالتوقيت العالمي UTC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>يحدّد المشروع الذي تنتمي إليه البيانات على الخادم. وهو علني، ونفسه لدى كل من لم يغيّره.</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>وقت إعداد الرسالة، بحسب ساعة حاسوبك، بالتوقيت العالمي UTC.</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>ترحيل بيانات تاريخية</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>لا دائمًا.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>مكتبة الإرسال</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>اسم وإصدار المكتبة البرمجية التي تتواصل مع الخادم.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>ما يتضمّنه كل اتصال بخادم ويب: اسم الخادم، وطول الرسالة وشكلها، وعنوان IP الخاص بك، وهو ليس جزءًا من البيانات. وقد يضيف الوكيل (proxy) الذي تستخدمه أسطرًا خاصة به.</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>طلب إزالة</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>فقط إذا طلبت الإزالة: يذهب معرّفك واسم هذه الإضافة وإصدارها إلى خدمة الإزالة، التي ترى عنوان IP الخاص بك مع معرّفك.</translation>
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
        <source>Changed settings</source>
        <translation>الإعدادات المعدّلة</translation>
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
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>القرص الدوّار (Turntable)</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>كرة التتبّع (Trackball)</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>القرص الدوّار الحرّ (Free Turntable)</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>كرة التتبّع التقليدية (Trackball Classic)</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>الكرة القوسية المدوّرة (Rounded Arcball)</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>مركز النافذة (Window center)</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>السحب عند المؤشر (Drag at cursor)</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>مركز الكائن (Object center)</translation>
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
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>يُظهر كم مرة يُغلق FreeCAD على نحو غير متوقّع وفي أي بيئات، لكي تُصلح أسوأ الأخطاء أولًا.</translation>
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
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>الوقت الذي بدأ فيه تشغيل FreeCAD.</translation>
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
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>الوقت الذي أُغلق فيه FreeCAD.</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>بدءٌ بلا إغلاق يشير إلى أن FreeCAD أُغلق على نحو غير متوقّع. يُظهر كم مرة يحدث ذلك وفي أي الإصدارات.</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>إغلاق غير متوقّع</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>جلسة سابقة من FreeCAD انهارت أو أُنهيت قسرًا أو انتهت بانقطاع الطاقة.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>الإصدار الرئيسي</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>الرقم الأول من إصدار FreeCAD، مثل 1 في 1.2.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>الإصدار الفرعي</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>الرقم الثاني من إصدار FreeCAD، مثل 2 في 1.2.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>إصدار التصحيح</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>الرقم الثالث من إصدار FreeCAD، مثل 3 في 1.2.3.</translation>
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
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>رقم مراجعة الكود المصدري الذي بُني منه FreeCAD.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>الرقم فقط</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>جهة البناء</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>من صنع FreeCAD هذا، بقدر ما يمكن معرفته: مشروع FreeCAD («official»)، أو توزيعة أو محزِّم آخر («packager»)، أو من يشغّله حيث جرى تصريفه («own»)، أو من غيّر مصدره («other»).</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>مستودع المصدر الذي يذكره FreeCAD، وصيغة حزمته</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>إحدى خمس كلمات؛ أما عنوان المستودع فلا يُرسل</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>إصدار Qt</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>إصدار عدّة الأدوات التي بُنيت بها واجهة مستخدم FreeCAD.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>إصدار PySide</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>إصدار المكتبة التي تتيح لكود Python استخدام Qt.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>إصدار Open CASCADE</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>إصدار نواة الهندسة في FreeCAD.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>إصدار Coin</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>إصدار المكتبة التي ترسم العرض ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>إصدار FreeCAD في تلك الجلسة</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>إصدار FreeCAD الذي أُغلق على نحو غير متوقّع.</translation>
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
        <source>The version of Qt in that session.</source>
        <translation>إصدار Qt في تلك الجلسة.</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>مدة تلك الجلسة</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>كم دام تشغيل FreeCAD قبل أن يُغلق على نحو غير متوقّع، على شكل نطاق.</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>أوقات الجلسات التي تحفظها هذه الإضافة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>أحد خمسة نطاقات</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>آخر بيئة عمل في تلك الجلسة</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>بيئة العمل التي كانت نشطة حين أُغلق FreeCAD على نحو غير متوقّع.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>نتيجة FreeCADGui.activeWorkbench()‎ في تلك الجلسة</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>مرات الإغلاق العادي قبل ذلك</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>عدد الجلسات التي أُغلقت إغلاقًا عاديًا منذ الإغلاق غير المتوقّع السابق، على شكل نطاق.</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>قاعدة البيانات المحلية لهذه الإضافة</translation>
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
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>إصدار نواة نظام التشغيل وإصدار حزمتها.</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>أرقام الإصدار والحزمة فقط</translation>
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
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>أرقام الإصدارات فقط؛ ويُرسل التاريخ على أنه «rolling»</translation>
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
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>إصدار FreeCAD وبناؤه وإصدارات المكتبات، وأوقات بدئه وإغلاقه. وبعد إغلاق غير متوقّع: إصدار FreeCAD وإصدار Qt في تلك الجلسة، ومدتها، وآخر بيئة عمل فيها، وعدد الجلسات التي أُغلقت إغلاقًا عاديًا قبلها.</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>نظام التشغيل والمعالج والذاكرة والرسوميات والشاشات في هذا الحاسوب، وطريقة تثبيت FreeCAD، وإصدار Python.</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>كيفية إعداد FreeCAD: اللغة والسمة والوحدات والتنقل وبيئات العمل واللوحات وأدوات Sketcher.</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>أسماء الإضافات المثبّتة الموجودة في فهرس الإضافات الرسمي. أما الإضافات الأخرى فيُحصى عددها فقط.</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>إعدادات FreeCAD التي تختلف عن قيمها الافتراضية، وعدد ما لديك من اختصارات وأشرطة أدوات ووحدات ماكرو وحزم تفضيلات. قلّةٌ من الناس تغيّر الإعدادات نفسها، لذا قد يميّزك مجموعها عن غيرك.</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>هذا السجلّ يخصّ حاسوبًا آخر أيضًا.</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>فيه جلسات FreeCAD من حاسوب آخر، أو من قبل إعادة تثبيت نظام التشغيل. وتُرسل بيانات كليهما تحت المعرّف نفسه.</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>معرّف جديد هنا…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>يفتح نافذة يمكنك فيها الانتقال إلى معرّف جديد.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>إبقاء المعرّف</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>يُبقي المعرّف الحالي. ولا يُذكر هذا الحاسوب مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>لا يوجد معرّف على هذا الحاسوب، فلا توجد بيانات تُطلب.</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>طُلب من برنامج بريدك الإلكتروني فتح الرسالة. إذا لم يفتحها، فانسخ النص وأرسله إلى العنوان المذكور في السطر الأول.</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>نُسخ النص. أرسله إلى العنوان المذكور في السطر الأول.</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>اطلب بالبريد الإلكتروني نسخة من كل ما هو مخزّن تحت معرّفك. وسترسلها إليك جمعية مشروع FreeCAD.</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>لا تستطيع جمعية مشروع FreeCAD، التي تُوجَّه إليها هذه الرسالة، أن ترسل إليك إلا نسخة من بيانات أُرسلت إليها.</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>طلب نسخة من بياناتك</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>تربط هذه الرسالة معرّفك باسمك وعنوان بريدك الإلكتروني. أما بيانات القياس عن بُعد نفسها فلا تحوي أيًّا منهما.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>الم&amp;عرّف:</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>المعرّف الذي تطلب بياناته</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
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
        <source>&amp;Open e-mail program</source>
        <translation>&amp;فتح برنامج البريد الإلكتروني</translation>
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
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>الإصدار المثبّت هو {version}، والمطلوب {needed} أو أحدث</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>تعذّرت قراءة الشهادات التي يحدّدها المتغيّر ‎{}‎</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>عنوان الوكيل (proxy) غير صالح</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>لا يبدأ عنوان الوكيل (proxy) بـ ‎http://‎ أو ‎socks4://‎ أو ‎socks5://‎</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>ضُبط وكيل SOCKS (proxy)، لكن حزمة Python المسماة PySocks غير موجودة؛ ويمكن تثبيتها بواسطة pip</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>تعذّر الوصول إلى الوكيل (proxy): ‎{}‎</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>لم يتّصل الوكيل (proxy) بالخادم؛ وحالته {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>لم يتّصل الوكيل (proxy) بالخادم</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>أجاب شيء آخر، ربما صفحة تسجيل الدخول إلى شبكة: ‎{status} {text}‎</translation>
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
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>قيمة «‎{}‎» في المتن ليست القيمة المتوقّعة</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>يحتوي المتن المضغوط على أكثر من نصه</translation>
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
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>لا يمكن قفل الملفات في مجلدها، وقد يكون FreeCAD آخر يستخدمها</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
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
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id} ({first} – {last}): {state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>نُسخ المعرّف. لا تُطلع عليه أحدًا.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>للتواصل: ‎{}‎</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}، {when}، {id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>يلغي الطلب. وإذا كان قيد الإرسال بالفعل، فقد تكون الخدمة استلمته.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>يرسل الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>ينسخ هذا المعرّف كاملًا.</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>طلب الإزالة…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>يفتح نافذة يمكنك فيها طلب إزالة البيانات المخزّنة تحت هذا المعرّف.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>يمكنك طلب نسخة من البيانات المخزّنة تحت معرّفك، أو طلب إزالتها. ويستطيع ذلك أيضًا كل من يعرف المعرّف، فلا تُطلع عليه أحدًا.</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>طلب نسخة…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>يفتح التعليمات ورسالة بريد إلكتروني مُعدّة لطلب نسخة من بياناتك.</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>يفتح نافذة يمكنك فيها طلب إزالة البيانات المخزّنة تحت معرّف.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>يشرح الغرض من البيانات، ومن المسؤول، ومدة الاحتفاظ بها، وحقوقك.</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>قائمة البيانات</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>يعرض كل البيانات التي يمكن لهذا الإصدار من الإضافة إرسالها.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>ما لا يُجمع</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>يعرض ما لا يكون أبدًا جزءًا من البيانات.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>قراراتك</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>يعرض ما قرّرته ومتى، كما هو مسجّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>الإحصاءات العلنية</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>يفتح صفحة في متصفح الويب لديك.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>الكود المصدري</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>يفتح برنامج بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>ينسخ عنوان البريد الإلكتروني لجمعية مشروع FreeCAD.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>المعرّفات السابقة</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>زرّ «حذف…» في صفحة «المُرسَل» يحذف هذه الملفات أيضًا.</translation>
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
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>الفئات</translation>
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
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>في نافذة الموافقة</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>في نافذة الموافقة، رُفضت البيانات الإضافية</translation>
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
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>منقول من إعدادات FreeCAD</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>في معاملات FreeCAD</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>مع طلب إزالة</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>أُعيد الضبط</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>عند إلغاء تثبيت الإضافة</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>يُحذف أيضًا:</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>حذف السجلّ</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>يحذف هذا السجلّ على هذا الحاسوب: ما أُرسل ومتى، وبماذا أجاب الخادم. ولا تتأثر البيانات على الخادم. لإزالتها، استخدم صفحة «بياناتك».</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>تبقى قراراتك ومعرّفاتك محفوظة، لأن طلب النسخة أو الإزالة لا يمكن إلا بالمعرّف.</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>الا&amp;حتفاظ بالبيانات غير المرسلة</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>يسري هذا فورًا ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON: كل شيء (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV: جدول لبرامج جداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>تصدير بمعرّفات كاملة</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>كل من يعرف معرّفك يستطيع طلب بياناتك أو إزالتها. لا تُطلع أحدًا على الملف.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>تصدير بمعرّفات كاملة…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّر حفظ الملف: ‎{}‎</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>حُفظ باسم ‎{}‎.</translation>
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
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>غدًا {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>أمس {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
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
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
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
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>أمس الساعة {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>في {date} الساعة {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>, </source>
        <comment>in a short list</comment>
        <extracomment>Stands between the words of a short list, as in &quot;Startup, System, Addons&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>طلب إزالة</translation>
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
        <source>Waiting</source>
        <comment>result</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>ينتظر على هذا الحاسوب. سيُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>يجري إرساله إلى الخادم.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>رفضه الخادم. لن يُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>أوقفه الفحص النهائي على هذا الحاسوب. وينتظر حتى يُثبّت إصدار آخر من حزمة Python المسماة posthog أو يتغيّر عنوان الخادم.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>حُذف من هذا الحاسوب قبل أن يقبله الخادم.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>مقسّم</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>أكبر مما يسمح به الخادم. قُسّم وأُرسل على أجزاء.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>ملاحظة من هذه الإضافة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>قبِلته خدمة الإزالة.</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>لم تجد خدمة الإزالة بيانات تحت هذا المعرّف.</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>رفضته خدمة الإزالة.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>لم تعالج خدمة الإزالة الطلب.</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>لم يصل جواب. وقد تكون خدمة الإزالة استلمت الطلب.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>قبِله الخادم</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>كبير جدًا، قُسّم</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>لم توجد بيانات</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>انقطع، والنتيجة غير معروفة</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>أُوقف قبل الإرسال</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>حُذف المحتوى لتوفير المساحة. ويبقى مسجّلًا: الوقت والوجهة والحجم والنتيجة.</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّر تحميل هذا: ‎{}‎</translation>
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
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>ليس لديك معرّف. لا يُنشأ معرّف إلا إذا اخترت «مشاركة».</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>إخفاء المعرّف الكامل</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>يختصر المعرّف من جديد.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>إظهار المعرّف الكامل</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>يُظهر المعرّف الكامل، هنا وفي الصفحات.</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>نُسخ المعرّف الكامل. لا تُطلع عليه أحدًا.</translation>
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
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>رقم عشوائي (UUID) يميّز بياناتك على الخادم. لا تُطلع عليه أحدًا: كل من يعرفه يستطيع طلب نسخة من بياناتك أو طلب إزالتها.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>ينسخ المعرّف الكامل.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>معرّف جديد…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>يفتح نافذة يمكنك فيها الانتقال إلى معرّف جديد.</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>طُلبت الإزالة</translation>
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
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>البيانات غير المرسلة تحت المعرّف القديم: {}.</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>ستُرسل البيانات من هذا الحاسوب تحت معرّف عشوائي جديد. ولا يُخبر الخادم بمعرّفك القديم، لكن تشابه البيانات قد يوحي مع ذلك بأن المعرّفين كليهما لك.</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>إنشاء معرّف &amp;جديد</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>المشاركة معطّلة، فلا يُنشأ الآن معرّف جديد. ويصبح معرّفك الحالي معرّفًا سابقًا. وإذا شاركت من جديد، يُنشأ معرّف عشوائي جديد.</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>ال&amp;توقّف عن استخدام المعرّف</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>معرّف جديد</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>المعرّف الجديد لا يزيل البيانات التي أُرسلت من قبل. فهي تبقى على الخادم تحت المعرّف القديم مدةً أقصاها 90 يومًا، أو حتى تُزال بطلب منك. ويُحفظ المعرّف القديم على هذا الحاسوب لكي تبقى قادرًا على طلب الإزالة.</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>&amp;طلب إزالة البيانات المرسلة تحت المعرّف القديم</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>إر&amp;ساله تحت المعرّف القديم</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;حذفه</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
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
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>لا يُعرض هنا إلا الأحدث. وتعرض صفحة «المُرسَل» الكل.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>هذا ما كان سيُرسل لو بدأ FreeCAD الآن. وتُتخطّى الفئات التي لم تتغيّر لمدة أقصاها أسبوع.</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>لا يُرسل شيء ما دامت المشاركة موقوفة مؤقتًا. وبعد التوقف سيُرسل هذا.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>لا يُرسل شيء لأن المشاركة معطّلة. هذه هي القيم الحالية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>لا يُرسل شيء لأنك لم تقرّر بعد. هذه هي القيم الحالية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>لا يُرسل شيء لأن المشاركة محظورة.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>طريقة العرض</translation>
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
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>صفحات اللوحة</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>صفحة اللوحة</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>حتى يُعاد تشغيل FreeCAD</translation>
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
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>مع كل حدث</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>ما يحيط بالبيانات</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>المتغيّر فقط</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>مع المفاتيح</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>كما يُرسل</translation>
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
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>قبل ذلك:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>المفتاح:</translation>
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
        <source>Read from:</source>
        <translation>يُقرأ من:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>يُختزل إلى:</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>في قائمة البيانات منذ:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>الإصدار {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>يُرسل مع كل حدث</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>معرّف عشوائي، يُنشأ حين تشارك</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>رقم عشوائي، يُنشأ عند تسجيله</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>عند تسجيله</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>عند بدء FreeCAD</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>عند إغلاق FreeCAD</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>كتبه إصدار أحدث من هذه الإضافة</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} (بالاسم: {named}، بالعدد فقط: {counted})</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>هذا الإصدار لا يرسله ولا يغيّره. وتعطيل المشاركة يحذفه.</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>بيانات غير مرسلة</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>لا يُشارك</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>نسخ الشرح</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>البيانات بشكل مقروء</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>الفئات وقيمها، على شكل شجرة.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>يعرض البيانات في هذه الفئة، بقيمها الحالية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>التفاصيل: {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>يسري تعطيل المشاركة بالضغط على «حسنًا» أو «طبّق».</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>قبل تفعيل المشاركة، ترى كل ما سيُرسل وتُطلب موافقتك؛ ويسري اختيارك فورًا.</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>غير موقوفة</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>لا يمكن حفظ هذا العنوان. يجب أن يبدأ بـ ‎https://‎ وأن ينتهي بعد اسم الخادم، مثل ‎https://eu.i.posthog.com‎.</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>لا يمكن حفظ هذا المفتاح. يجب ألّا يحتوي المفتاح على مسافات أو حروف ذات علامات تشكيل.</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>مع هذا الخادم والمفتاح، تذهب بياناتك إلى من يتحكّم بهما أيًّا كان، لا إلى مشروع FreeCAD.</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>تُرسل البيانات إلى مشروع FreeCAD.</translation>
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
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>مشاركة &amp;بيانات القياس عن بُعد مع مشروع FreeCAD</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>طلب إ&amp;زالة بياناتي من الخادم أيضًا</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>الإيقاف المؤقت والسجلّ وشريط الحالة</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>إي&amp;قاف المشاركة مؤقتًا:</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>الاحتفاظ بال&amp;سجلّ على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>إظهار أيقونة في &amp;شريط الحالة</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
        <translation>متقدّم: إلى أين تُرسل البيانات</translation>
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
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>&amp;استخدام خادم FreeCAD</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>البيانات المرسلة</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>تسري الأزرار في علامة التبويب هذه فورًا. ولا يخصّ «حسنًا» و«ألغِ» إلا علامة التبويب «المشاركة».</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>‏FreeCAD هذا مُعدّ لإرسال البيانات إلى ‎{}‎، لا إلى مشروع FreeCAD.</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>يذهب طلب الإزالة إلى ‎{}‎، الذي يرى عنوان IP الخاص بك مع معرّفك.</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>ما يلي عن المسؤول والتخزين والحقوق قد لا ينطبق هناك.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>من المسؤول</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>المتحكِّم في بياناتك هو الجمعية FreeCAD project association AISBL ‏(‎{}‎). وتعالج PostHog البيانات لصالح الجمعية على خوادم في الاتحاد الأوروبي (فرانكفورت). ومقرّ الشركة الأم لـ PostHog في الولايات المتحدة الأمريكية.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما الذي يُرسل</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>جلسات FreeCAD (دائمًا) والفئات التي تختارها، كما هي في قائمة البيانات. لا يُرسل شيء قبل أن توافق. وإذا توسّعت قائمة البيانات، فلا يُرسل شيء من البيانات الإضافية قبل أن توافق عليها.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ما الغرض منها</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>تساعد مطوّري FreeCAD على العثور على الأخطاء، واختيار قيم افتراضية أفضل، وتقرير ما ينبغي دعمه من أنظمة ولغات وإصدارات قديمة، وتجنّب تعطّل الإضافات حين تتغيّر واجهة برمجة التطبيقات (API). وتبيّن كذلك في طلبات المنح أن الناس يستخدمون FreeCAD. وتذكر قائمة البيانات الغرض من كل قيمة.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>من يمكنه الاطّلاع عليها</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>البيانات الخام: مسؤولو الجمعية، والقائمون على صيانة FreeCAD، ومديرو أنظمته. أما الإحصاءات المجمّعة فهي علنية على ‎{}‎.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>موافقتك. يمكنك سحبها في أي وقت؛ ولا يمسّ ذلك مشروعية المعالجة قبل السحب. ويعمل FreeCAD بالطريقة نفسها سواء شاركت البيانات أم لم تشاركها.</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>كيف تسحب موافقتك</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>اختر «تعطيل…» في لوحة القياس عن بُعد، أو عطّل المشاركة في تعديل ← التفضيلات ← القياس عن بُعد.</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>عند تعطيل المشاركة، تُحذف البيانات غير المرسلة ولا تُرسل بيانات أخرى. وهذا وحده لا يزيل البيانات التي قبِلها الخادم من قبل: يمكنك طلب إزالتها في الخطوة نفسها، أو في أي وقت في صفحة «بياناتك».</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ بها</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>90 يومًا على الخادم. وعلى هذا الحاسوب، يُحتفظ بالسجلّ للمدة المحدّدة في التفضيلات (90 يومًا افتراضيًا)؛ ويُحتفظ بقراراتك ومعرّفاتك وطلباتك حتى تحذف مجلد قاعدة البيانات المحلية.</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>هل هي مرتبطة بك؟</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>تُخزّن تحت معرّف عشوائي، لا تحت اسمك. إذا تركت إضافة Telemetry السابقة معرّفها في إعدادات FreeCAD، يُستخدم ذلك المعرّف مجددًا، لكي تبقى قادرًا على طلب نسخة من البيانات المرسلة تحته أو طلب إزالتها. وهي مستعارة الهوية، أي يظلّ ربطها بك ممكنًا: كل من يعرف معرّفك يستطيع معرفة أي البيانات بياناتك وطلب نسخة منها أو إزالتها، فلا تُطلع عليه أحدًا. وأي رسالة بريد إلكتروني بشأن بياناتك تربط المعرّف بك.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>عنوان IP الخاص بك</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>كما في أي اتصال، يرى الخادم عنوان IP الخاص بك. وهو ليس جزءًا من البيانات. ويطلب كل حدث من الخادم ألّا يبحث عن موقعك، والخادم مُعدّ للتخلّص من عناوين IP.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>يحقّ لك الاطّلاع على بياناتك، والحصول على نسخة منها، وطلب تصحيحها أو إزالتها (محوها)، وتقييد استخدامها، وسحب موافقتك، وتقديم شكوى إلى هيئة لحماية البيانات. استخدم صفحة «بياناتك» للنسخة أو الإزالة، واكتب إلى العنوان أعلاه بشأن أي أمر آخر.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>لا أسماء ولا محتويات ولا مجلدات لمستنداتك أو لملفات أخرى. ولا صور لشاشتك.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>لا اسمك ولا اسم المستخدم ولا عنوان بريدك الإلكتروني، ولا اسم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>ما تفعله في FreeCAD</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>لا تُسجّل الأوامر أو الأدوات أو المفاتيح التي تستخدمها. وتُسجّل أوقات البدء والإغلاق، وبعد إغلاق غير متوقّع آخر بيئة عمل والمدة التقريبية لتشغيل FreeCAD.</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>ما سمّيته أو كتبته</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>لا أسماء لما لديك من وحدات ماكرو أو أشرطة أدوات أو اختصارات أو حزم تفضيلات، ولا للإضافات غير الموجودة في فهرس الإضافات الرسمي: فهذه تُحصى فقط. ولا أي نص تُدخله في الإعدادات: حيث يمكن أن يرد نص خاص بك، تُرسل الكلمة «custom» بدلًا منه.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>مكانك</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>لا موقع ولا منطقة زمنية. وعنوان IP الخاص بك ليس جزءًا من البيانات؛ ويذكر إشعار الخصوصية من يراه.</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>حاسوبك</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>لا أرقام تسلسلية ولا أرقام أخرى تميّز العتاد. ولا قائمة بالبرامج الأخرى. وبعد إغلاق غير متوقّع، لا تقرير انهيار ولا شيء من ذاكرة FreeCAD.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>ما لا يُجمع</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>الإصدار {version}، بتاريخ {date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>لم يُتخذ هذا القرار في نافذة الموافقة.</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>النص المعروض في ذلك الوقت ({language}):
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>قائمة البيانات</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>كل البيانات التي يمكن لهذا الإصدار من الإضافة إرسالها. اختر سطرًا لتقرأ ما هو ولماذا يُجمع.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>قراراتك</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>قراراتك كما هي مسجّلة على هذا الحاسوب، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>النص المعروض في ذلك الوقت</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>جلسات FreeCAD (دائمًا)</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>هل تودّ مشاركة بيانات للمساعدة في تحسين FreeCAD؟</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>يودّ مطوّرو FreeCAD أن يعرفوا ما يستخدمه الناس من إصدارات وأنظمة وإضافات وإعدادات، وكم مرة يُغلق FreeCAD على نحو غير متوقّع. فيما يلي كل ما سيُرسل من هذا الحاسوب، بقيمه الحالية. ولا يتضمّن ذلك شيئًا عن مستنداتك: لا أسماء ولا محتويات ولا مجلدات. ولا يُرسل شيء إلا إذا اخترت «مشاركة».</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>اختر ما تشاركه:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>&amp;عدم المشاركة</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>م&amp;شاركة</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>أنت تشارك بالفعل: {}. ولا يتغيّر ذلك، أيًّا كان اختيارك هنا.</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>هل تودّ مشاركة بيانات إضافية؟</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>توسّعت قائمة البيانات منذ وافقت على المشاركة. فيما يلي كل البيانات الإضافية التي ستُرسل من هذا الحاسوب، بقيمها الحالية. ولا يُرسل شيء منها إلا إذا وافقت.</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>اختر ما تشاركه أيضًا:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>عد&amp;م مشاركة البيانات الإضافية</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>مشاركة ال&amp;بيانات الإضافية</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>ستشارك: {}.</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>يغلق هذه النافذة. ولا تُشارك أي بيانات إضافية حتى تقرّر</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>يغلق هذه النافذة. ولا يُشارك شيء حتى تقرّر</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>فقط بعد إغلاق غير متوقّع</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>ال&amp;تفضيلات</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>الإ&amp;ضافات</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>الإعدا&amp;دات المعدّلة – الأكثر تمييزًا لك</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>يمكنك في أي وقت سحب موافقتك والاطّلاع على ما أُرسل. ويعمل FreeCAD بالطريقة نفسها في الحالتين.</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>تذهب البيانات إلى الجمعية FreeCAD project association AISBL‏. وتخزّنها PostHog لصالح الجمعية في الاتحاد الأوروبي 90 يومًا، تحت معرّف عشوائي بدلًا من اسمك. يمكنك في أي وقت سحب موافقتك، والاطّلاع على ما أُرسل، وطلب نسخة من بياناتك أو طلب إزالتها. ويعمل FreeCAD بالطريقة نفسها في الحالتين.</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>تعذّر تحديد ما سيُرسل، فلا يمكن مشاركة أي شيء: ‎{}‎</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>القرار &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>إشعار ال&amp;خصوصية</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>إلى الوكيل (proxy):</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>جواب الوكيل (proxy):</translation>
    </message>
    <message>
        <source>Response:</source>
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
        <source>No response received.</source>
        <translation>لم يصل جواب.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>خطأ: ‎{}‎</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>طلب الخادم الانتظار %n ثانية قبل المحاولة التالية.</numerusform>
            <numerusform>طلب الخادم الانتظار ثانية واحدة قبل المحاولة التالية.</numerusform>
            <numerusform>طلب الخادم الانتظار ثانيتين قبل المحاولة التالية.</numerusform>
            <numerusform>طلب الخادم الانتظار %n ثوانٍ قبل المحاولة التالية.</numerusform>
            <numerusform>طلب الخادم الانتظار %n ثانية قبل المحاولة التالية.</numerusform>
            <numerusform>طلب الخادم الانتظار %n ثانية قبل المحاولة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>لا يُحفظ من الجواب إلا أول {}.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>تُعرض البداية فقط. أما «نسخ» فيشمل كل شيء.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>نُسخ نصًا.</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>أوقف الفحص النهائي هذا على هذا الحاسوب ولم يُرسل.</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>لم يصل شيء إلى الخادم في هذه المحاولة، لأن الوكيل (proxy) لم يتّصل به.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>لم يُرسل شيء في هذه المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>لم يُرسل شيء في هذه المحاولة لأن الاتصال لم يتمّ.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>كما أُرسل تمامًا، دون ضغط، باستثناء أن معرّفك مختصر. اختر «إظهار» لتراه كاملًا.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>كما أُرسل تمامًا، دون ضغط.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>لم يُرسل هذا قط. حُذف من هذا الحاسوب مع محتواه.</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>لم يُرسل بعد. وحين يُرسل سيبدو هكذا.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>محاولة الإرسال</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>البيانات الخام</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>إضافة فواصل الأسطر</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>يضيف فواصل أسطر لتسهل قراءة نص JSON. وهي ليست جزءًا من البيانات المرسلة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>ينسخ كل المعروض نصًا.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>لقد طلبت هذا من قبل.</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>&amp;تعطيل وطلب الإزالة</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>&amp;طلب الإزالة</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>لا يوجد معرّف على هذا الحاسوب، فلا توجد بيانات تُطلب إزالتها.</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>إذا طلبت الإزالة، تُعطّل المشاركة، وتُحذف البيانات غير المرسلة تحت هذا المعرّف، ويُرسل الطلب إلى ‎{}‎. ولن يُستخدم المعرّف مرة أخرى.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>إذا طلبت الإزالة، تُحذف البيانات غير المرسلة تحت هذا المعرّف ويُرسل الطلب إلى ‎{}‎. ولن يُستخدم المعرّف مرة أخرى.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>إذا طلبت الإزالة، تُحذف البيانات غير المرسلة تحت هذا المعرّف ويُرسل الطلب إلى ‎{}‎. ولا تتأثر المشاركة تحت معرّفك الحالي.</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>ترى خدمة الإزالة عنوان IP الخاص بك مع هذا المعرّف. ويُحتفظ بالسجلّ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>طلب إزالة بياناتك</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>يطلب من خدمة الإزالة إزالة كل ما هو مخزّن تحت معرّف.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>إ&amp;عادة المحاولة لاحقًا إذا تعذّر الوصول إلى خدمة الإزالة</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>المعرّ&amp;ف:</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>المعرّف الذي ستُزال بياناته</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>الطلب الجاري</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
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
        <source>Copy request</source>
        <translation>طلب نسخة</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>طلب إزالة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>أُلغي؛ وقد تكون خدمة الإزالة استلمته من قبل.</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>أُعدّت رسالة البريد الإلكتروني. وإرسالها متروك لك.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>قبِلت الخدمة الطلب. وقد يمرّ بعض الوقت حتى تُزال البيانات.</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>ألغيت هذا الطلب.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>لم تجد خدمة الإزالة بيانات تحت هذا المعرّف. وهي تجيب بهذا أيضًا ما دامت البيانات لم تُعالَج بعد.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>كانت بيانات قد أُرسلت قبل ذلك بقليل. أعد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>كانت بيانات قد أُرسلت قبل ذلك بقليل. أعد المحاولة بعد {}.</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>رفضت الخدمة الطلب: ‎{}‎.</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>لن تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>طلبت خدمة الإزالة الانتظار حتى {}.</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>لم تستطع الخدمة معالجة الطلب. وأجابت: ‎{}‎.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>تعذّر الوصول إلى الخدمة: ‎{}‎.</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>طُلبت الإزالة</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>لم توجد بيانات على الخادم</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>أقدم من 90 يومًا</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>ربما على الخادم</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>قُبلت الإزالة: {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>لا رسالة تطابق «{}».</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>طلب إزالة للمعرّف {id}، إلى {server}.</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events} تحت المعرّف {id}.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} إلى {server}، تحت المعرّف {id}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>يحفظ السجلّ في ملف، دون معرّفات كاملة.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>تصدير بمعرّفات كاملة…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>البحث في الأسماء والقيم والمفاتيح</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجلّ</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>يجد الأسماء والقيم والمفاتيح. ‏Enter: النتيجة التالية، Shift+Enter: النتيجة السابقة.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>عرض ما سيُرسل</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>يفتح نافذة يمكنك فيها حذف السجلّ على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>اخترت عدم مشاركة البيانات الإضافية. يمكنك مراجعتها وتغيير رأيك.</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>في قائمة البيانات بيانات لم تُسأل عنها بعد. وإلى أن تقرّر، لا يُرسل إلا ما وافقت عليه.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>يوقف المشاركة مؤقتًا حتى تستأنفها. استخدم السهم لاختيار مدد أخرى.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>يستأنف المشاركة.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>يعرض ما سيُرسل ويطلب موافقتك.</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>فتح مدير الإضافات…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>فتح التفضيلات…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>طلب إزالة {id}: {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>يعطّل المشاركة ويسحب موافقتك. يسألك أولًا.</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>مراجعة البيانات الإضافية…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>يفتح التفضيلات، حيث تختار ما تشاركه.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>يرسل البيانات غير المرسلة الآن بدلًا من الانتظار.</translation>
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
        <source>Turn off…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>فتح لوحة القياس عن بُعد</translation>
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
        <source>%n day(s) with rejected or stopped events</source>
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
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>آخر 30 يومًا: لم يُقبل شيء، ولا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>آخر 30 يومًا: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>لم يُقبل أي حدث</numerusform>
            <numerusform>قُبل حدث واحد</numerusform>
            <numerusform>قُبل حدثان</numerusform>
            <numerusform>قُبلت %n أحداث</numerusform>
            <numerusform>قُبل %n حدثًا</numerusform>
            <numerusform>قُبل %n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>لا أحداث في الانتظار</numerusform>
            <numerusform>حدث واحد في الانتظار</numerusform>
            <numerusform>حدثان في الانتظار</numerusform>
            <numerusform>%n أحداث في الانتظار</numerusform>
            <numerusform>%n حدثًا في الانتظار</numerusform>
            <numerusform>%n حدث في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>لم يُرفض أي حدث</numerusform>
            <numerusform>رُفض حدث واحد</numerusform>
            <numerusform>رُفض حدثان</numerusform>
            <numerusform>رُفضت %n أحداث</numerusform>
            <numerusform>رُفض %n حدثًا</numerusform>
            <numerusform>رُفض %n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>لم يُوقف أي حدث قبل الإرسال</numerusform>
            <numerusform>أُوقف حدث واحد قبل الإرسال</numerusform>
            <numerusform>أُوقف حدثان قبل الإرسال</numerusform>
            <numerusform>أُوقفت %n أحداث قبل الإرسال</numerusform>
            <numerusform>أُوقف %n حدثًا قبل الإرسال</numerusform>
            <numerusform>أُوقف %n حدث قبل الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>لم يُحذف أي حدث دون إرسال</numerusform>
            <numerusform>حُذف حدث واحد دون إرسال</numerusform>
            <numerusform>حُذف حدثان دون إرسال</numerusform>
            <numerusform>حُذفت %n أحداث دون إرسال</numerusform>
            <numerusform>حُذف %n حدثًا دون إرسال</numerusform>
            <numerusform>حُذف %n حدث دون إرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>لا إدخالات</translation>
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
            <numerusform>لن يُحذف أي حدث غير مرسل.</numerusform>
            <numerusform>سيُحذف حدث واحد غير مرسل.</numerusform>
            <numerusform>سيُحذف حدثان غير مرسلين.</numerusform>
            <numerusform>ستُحذف %n أحداث غير مرسلة.</numerusform>
            <numerusform>سيُحذف %n حدثًا غير مرسل.</numerusform>
            <numerusform>سيُحذف %n حدث غير مرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>تعطيل المشاركة</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>هل تريد تعطيل المشاركة؟</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>&amp;طلب إزالة بياناتي من الخادم أيضًا</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;تعطيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>محظورة بسبب متغيّر البيئة ‎{}‎.</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>محظورة بسبب متغيّرات البيئة: ‎{}‎.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>محظورة بموجب سياسة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>محظورة بموجب سياسة على هذا الحاسوب: ‎{}‎.</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>يتعذّر استخدام قاعدة البيانات المحلية: ‎{}‎. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>أنشأ إصدار أحدث من هذه الإضافة قاعدة البيانات المحلية. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>يتعذّر الإرسال: لا يمكن استخدام حزمة Python المسماة posthog: ‎{}‎.</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>حزمة Python المسماة posthog غير موجودة.</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>يتعذّر الإرسال: يجب أن يبدأ عنوان الخادم «‎{}‎» بـ ‎https://‎ وأن ينتهي بعد اسم الخادم.</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>أوقفه الفحص النهائي: كانت حزمة Python المسماة posthog سترسل شيئًا غير البيانات المسجّلة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>للسماح بالمشاركة، شغّل FreeCAD من دون متغيّر كهذا.</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>يستطيع مسؤول هذا الحاسوب تغيير ذلك.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>حدّث الإضافة في مدير الإضافات.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>صحّحه في تعديل ← التفضيلات ← القياس عن بُعد، تحت «متقدّم».</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>يُحتفظ بالبيانات غير المرسلة. وستُرسل بمجرد تثبيت إصدار آخر من posthog.</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>يعرض مدير الإضافات تثبيتها عند فتحه. ثم أعد تشغيل FreeCAD.</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>إذا لم يعرض ذلك (FreeCAD 1.0)، فألغِ تثبيت هذه الإضافة فيه ثم ثبّتها من جديد. وإلغاء التثبيت يعطّل المشاركة.</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>قد تفيد إعادة تشغيل FreeCAD.</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>في مدير الإضافات، افتح اعتماديات Python (في FreeCAD 1.1: من قائمة الترس) وحدّثها كلها. ثم أعد تشغيل FreeCAD.</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>إذا لم تكن posthog مدرجة هناك، فحدّثها بالطريقة التي ثُبّتت بها.</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>يستخدم برنامج آخر الملف، ربما نسخ احتياطي أو FreeCAD آخر. انتظر، أو أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>تأكّد من أن لديك إذنًا بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>تأكّد من أن الملف ومجلده ملك لك، وأن أيًّا منهما ليس رابطًا رمزيًا.</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>الملف: ‎{}‎</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>تُعاد المحاولة كل بضع ثوانٍ.</translation>
    </message>
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
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>الإعدادات المعدّلة</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>كتبه إصدار أحدث من هذه الإضافة.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>يجري التحميل…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>لا يُشارك شيء حتى تقرّر.</translation>
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
        <source>Paused until FreeCAD restarts.</source>
        <translation>موقوفة مؤقتًا حتى يُعاد تشغيل FreeCAD.</translation>
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
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>موقوفة مؤقتًا حتى {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>موقوفة مؤقتًا حتى {date} الساعة {time}.</translation>
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
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>خطأ في هذه الإضافة: ‎{}‎</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>الإرسال متوقّف حتى يُعاد تشغيل FreeCAD.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>قُبلت آخر رسالة {when} ({events}).</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>رُفضت آخر رسالة {when} ({events}). الجواب: «‎{reason}‎»</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>آخر مرة قبِل فيها الخادم بيانات: {}. وقد حُذف سجلّها أو انقضت مدته.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>طلب الخادم إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>لم يقبل الخادم البيانات. الجواب: «‎{}‎»</translation>
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
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>بيانات غير مرسلة: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>بيانات غير مرسلة: {events} ({sessions}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>لا حدث منها يتطلّب إرساله إصدارًا أحدث من هذه الإضافة.</numerusform>
            <numerusform>حدث واحد منها لا يمكن أن يرسله إلا إصدار أحدث من هذه الإضافة.</numerusform>
            <numerusform>حدثان منها لا يمكن أن يرسلهما إلا إصدار أحدث من هذه الإضافة.</numerusform>
            <numerusform>%n أحداث منها لا يمكن أن يرسلها إلا إصدار أحدث من هذه الإضافة.</numerusform>
            <numerusform>%n حدثًا منها لا يمكن أن يرسلها إلا إصدار أحدث من هذه الإضافة.</numerusform>
            <numerusform>%n حدث منها لا يمكن أن يرسلها إلا إصدار أحدث من هذه الإضافة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>إضافة Telemetry السابقة مثبّتة أيضًا، في المجلد «‎{}‎». وهي ترسل بيانات من تلقاء نفسها، ولا تظهر تلك البيانات هنا. يمكنك إلغاء تثبيتها في مدير الإضافات.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>هذه الإضافة مثبّتة مرتين: «‎{used}‎» قيد الاستخدام، أما «‎{other}‎» فلا. احذف المجلد الذي لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>ترك أمر FreeCAD «Copy Configuration» نسخةً من قاعدة البيانات المحلية: ‎{}‎</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>نُحّيت جانبًا قاعدة بيانات محلية تالفة: ‎{}‎</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>لا يُجمع شيء ولا يُرسل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>أنت تشارك: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>لم يُحذف أي حدث غير مرسل.</numerusform>
            <numerusform>حُذف حدث واحد غير مرسل.</numerusform>
            <numerusform>حُذف حدثان غير مرسلين.</numerusform>
            <numerusform>حُذفت %n أحداث غير مرسلة.</numerusform>
            <numerusform>حُذف %n حدثًا غير مرسل.</numerusform>
            <numerusform>حُذف %n حدث غير مرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>لا يمكن ملاحظة حالات الإغلاق غير المتوقّع: لا يمكن قفل الملفات في مجلد قاعدة البيانات المحلية.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>قد يستطيع مستخدمون آخرون لهذا الحاسوب قراءة قاعدة البيانات المحلية.</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>تبقى البيانات المرسلة من قبل على الخادم مدةً أقصاها 90 يومًا، ما لم تطلب إزالتها.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>الرسالة التالية: عند تشغيل FreeCAD في المرة القادمة.</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>المحاولة التالية: بعد لحظات.</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
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
        <source>Stops recording and sending data until you resume</source>
        <translation>يوقف تسجيل البيانات وإرسالها حتى تستأنف ذلك</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>تفضيلات القياس عن بُعد…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>يفتح صفحة القياس عن بُعد في التفضيلات</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>معرّف جديد للقياس عن بُعد…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>يشرح ما يغيّره معرّف عشوائي جديد، ويتيح لك إنشاءه</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>طلب نسخة من بيانات القياس عن بُعد…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>يبيّن كيف تطلب نسخة من البيانات المخزّنة تحت معرّفك</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>استئناف القياس عن بُعد</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>يستأنف تسجيل البيانات وإرسالها</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>القياس عن بُعد</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>يُظهر أو يُخفي اللوحة التي تسرد البيانات التي يرسلها FreeCAD هذا</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>تعطيل القياس عن بُعد…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>يعطّل المشاركة ويسحب موافقتك؛ يسألك أولًا</translation>
    </message>
</context>
</TS>
