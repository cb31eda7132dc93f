<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Japanese: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>データの管理者はFreeCADプロジェクト協会（FreeCAD project association AISBL）、telemetry@freecad.orgです。PostHogが協会の委託を受け、欧州連合（フランクフルト）でデータを保存します。PostHogは米国の企業に属しています。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>FreeCADの開発者が、バグの発見、よりよいデフォルト値の選択、サポートすべきシステム・言語・旧バージョンの把握、プログラミングインターフェイス変更時のアドオンへの配慮、助成金の申請に役立てます。データ一覧には、値ごとにどの目的で使うかが書かれています。</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>同意のみに基づきます。同意はいつでも撤回できます。撤回前に行われた送信は引き続き適法です。FreeCADの機能が同意の有無に左右されることはありません。</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>サーバーでは90日間です。このコンピューターの履歴は、設定で指定した期間（初期値は90日）保存されます。</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>生データ: 協会の役員、FreeCADのメンテナーとシステム管理者。合計と割合はhttps://www.freecad.org/telemetry.phpで公開されています。</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>どの名前で扱われるか</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>ランダムなIDで扱われます。データは仮名化されています。名前は含まれませんが、IDを知る人には、どのデータが誰のものかがわかります。データに関するメールを送ると、IDと送信者が結び付きます。</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>あらゆる接続と同様に、通信中はサーバーにIPアドレスが見えます。IPアドレスはデータの一部ではありません。どのイベントも発信元の場所を調べないよう求め、サーバー上のプロジェクトはアドレスを破棄します。</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>自分のデータの閲覧、写しの入手、訂正、削除、利用の制限の請求、およびデータ保護監督機関への苦情申し立てができます。写しと削除については「自分のデータ」ページが役立ちます。その他については上記のアドレスにご連絡ください。</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>質問画面での決定ではありません。</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>そのときに表示された内容（{language}）:
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>データについて</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>決定の記録</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>全データの一覧</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>送信される可能性があるものは、これがすべてです。これ以外は送信されません。</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>このコンピューターに保存されている決定です。新しい順に並んでいます。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>決められた値</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>数えた数を範囲で</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>FreeCADと公開アドオンのワークベンチ</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>FreeCADのプログラミングインターフェイスの変更が影響しないように、どのアドオンが必要とされているかを調べます。</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>インストール済みのアドオン</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>インストールされている公開アドオンの名前。非公開のものは数だけ数えます。</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>FreeCADの公開カタログにあるアドオンの名前</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>インストール済みのアドオンのうち、FreeCADの公開カタログにあるものの名前。</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>ユーザーのModフォルダー内のフォルダーと、そのpackage.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>公開アドオンのみ。その他のアドオンは名前を挙げず、数だけ数えます</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>アドオンの数</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>インストールされているアドオンの数（非公開のものを含む）。</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>公開されていないアドオンの数と、アドオンの重要度を調べます。</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>ユーザーのModフォルダー内のフォルダー</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>数のみ</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>FreeCADがよりよいデフォルト値で始まるように、どのデフォルト値が変更されるかを調べます。</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>FreeCADを自分の作業に合わせる人の数と、その方法を調べます。</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences（設定）、docs/data-catalog.mdにあるパラメーター</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <translation>変更したデフォルト値</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>FreeCADの設定のうちデフォルト値と異なるもの。最も個人差が表れる部分です。</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>FreeCAD自体の設定の名前と、それぞれが取りうる値の1つ</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>FreeCAD自体の設定の名前。数値は送信されません</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>FreeCADの各部分と、それぞれの数の範囲</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>変更したスイッチと選択肢</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>FreeCAD自体のスイッチと選択肢のうち、デフォルト値と異なるものとその値。</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>FreeCAD自体が定義する設定のみ、決められた値のみ</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>変更した数値</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>FreeCAD自体の数値のうち、デフォルト値と異なるもの。値は含みません。</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>その他の変更した設定</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>FreeCADの部分ごとに、その他の設定がいくつ保存されているか（範囲で）。</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences（設定）、その他すべて</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>独自のキーボードショートカット</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>変更されたキーボードショートカットのおおよその数。</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>独自のツールバー</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>作成されたツールバーのおおよその数。</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>マクロのおおよその数。</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>マクロフォルダー内のファイル</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>独自のユーザー設定パック</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>保存されたユーザー設定パックのおおよその数。</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>SavedPreferencePacks内のフォルダー</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>ヘルプ、例、アドオンはどのように探されますか。また、これらのツールのどのデフォルト値が合いませんか？</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>新しい図面が最初から見やすくなるように: Draftで文字や寸法のどのサイズとスタイルが変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>組み立てのクリック数が減るように: アセンブリ（Assembly）ワークベンチのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>建築家や技術者は、BIMワークベンチのどのデフォルト値を最初に変更しますか？</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>切削の前に、CAMワークベンチのどのデフォルト値が変更されますか。また、慎重なデフォルト値は望まれていますか？</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>モデルがほとんどのコンピューターで美しく速く描画されるように: 3Dビューのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>作業の保存、バックアップ、復元はどのように望まれていますか。また、安全なデフォルト値は維持されていますか？</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>Draftワークベンチ、そのグリッドとスナップのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>TechDrawの図面ページとビューのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>新しい図面が一般的なもので始まるように: TechDrawでどの製図規格、矢印、寸法スタイルが選ばれますか？</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>一般的なデータ交換が設定の変更なしで行えるように: 他のプログラムのファイルはどの設定でインポート・エクスポートされますか？</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>FEMワークベンチのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>最初の実行が成功しやすくなるように: シミュレーションにはメッシャーとソルバーのどの設定が必要ですか？</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>IFCモデルはどの設定でインポート・エクスポートされますか？</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>FreeCADがよりよいデフォルト値で始まるように: メインウィンドウ、そのツールバー、パネル、メッセージのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>マテリアルと計測のどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>ソリッドモデリングが最初から使いやすくなるように: PartとPart Designのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>FreeCADの最初の数分が使い慣れたものに感じられるように: 回転、ズーム、平行移動はどのように行われますか？</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>スクリプトを書く人は、マクロ、Pythonコンソール、エディターのどのデフォルト値を変更しますか？</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>オブジェクトをより速く見つけて選べるように: モデルツリーと選択のどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>スケッチがより読みやすくなるように: スケッチの外観のどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>よりよいデフォルト値を選べるように: スケッチャーのツールと拘束のどのデフォルト値が最初に変更されますか？</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>スプレッドシートのどのデフォルト値が変更されますか？</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>FreeCADの起動時に何を見たいと思われていますか？</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>最初の起動時の選択がほとんどの人に合うように: どの単位と小数点以下の桁数が使われますか？</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>よりよい初期レイアウトを選べるように、どのパネルがどこで開かれているかを調べます。</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>このパネルが表示されているかどうか。</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>このパネルが3Dビューに重ねて表示されている場合、どの側にあるか。</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>このパネルを含む重ねて表示の領域が透明かどうか。</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>このパネルを含む重ねて表示の領域の幅（ピクセル単位）。</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>このパネルを含む重ねて表示の領域の高さ（ピクセル単位）。</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>タスクビュー: 表示</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>タスクビュー: 重ねて表示の側</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>タスクビュー: 透明</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>タスクビュー: 幅</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>タスクビュー: 高さ</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>ツリービュー: 表示</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>ツリービュー: 重ねて表示の側</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>ツリービュー: 透明</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>ツリービュー: 幅</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>ツリービュー: 高さ</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>プロパティビュー: 表示</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>プロパティビュー: 重ねて表示の側</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>プロパティビュー: 透明</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>プロパティビュー: 幅</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>プロパティビュー: 高さ</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Pythonコンソール: 表示</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Pythonコンソール: 重ねて表示の側</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Pythonコンソール: 透明</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Pythonコンソール: 幅</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Pythonコンソール: 高さ</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>レポートビュー: 表示</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>レポートビュー: 重ねて表示の側</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>レポートビュー: 透明</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>レポートビュー: 幅</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>レポートビュー: 高さ</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>モデルビュー: 表示</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>モデルビュー: 重ねて表示の側</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>モデルビュー: 透明</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>モデルビュー: 幅</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>モデルビュー: 高さ</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>FreeCADに付属するテーマとスタイルシートの名前</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>FreeCADの言語とそのコード</translation>
    </message>
    <message>
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>ターンテーブル</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>トラックボール</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>フリーターンテーブル</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>トラックボール（クラシック）</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>丸型アークボール</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>標準: mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>MKS単位系: m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>米国慣用単位: in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>帝国単位: in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>建築、メートル法: cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>建築、国際フィート: ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>パーツ、CNC工作機械: mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>土木用帝国単位: ft, lb, mph</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>有限要素法: mm, N, s</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>メートル法: m, m², m³</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>リスト（コンボボックス）</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>タブバー</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>寸法のみ</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>位置と寸法</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>最後に使用したもの</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>FreeCADと公開アドオンのワークベンチ</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>よりよいデフォルト値を選べるように、実際に使われている設定を調べます。</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>必要なところに労力を向けられるように、各翻訳を使う人の数を調べます。</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>FreeCADのどの外観を良好に保つ必要があるかを調べます。</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>変更の影響を避け、バグを見つけられるように、使われているワークベンチを調べます。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>FreeCADの設定状況。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>FreeCADのウィンドウの言語。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>FreeCADのウィンドウのテーマ。</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>スタイルシート</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>FreeCADのウィンドウを描画するスタイルシート。</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>重ねて表示のスタイルシート</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>3Dビューに重ねたパネルを描画するスタイルシート。</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>ウィンドウの位置とサイズ</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>FreeCADを最後に閉じたときの、画面上のウィンドウの位置。</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>FreeCADのパネルとダイアログに使えるスペースを調べます。</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>4つの整数</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>単位系</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>選択されている単位系。</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>スケッチャー: 単一の寸法ツール</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>1つのツールですべての種類の寸法を作成するかどうか。</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>スケッチャー: 個別の寸法ツール</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>寸法の種類ごとに個別のツールがあるかどうか。</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>スケッチャー: 単一の一致ツール</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>1つのツールで点と点、点と線を結び付けるかどうか。</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>スケッチャー: 単一の水平・垂直ツール</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>1つのツールで水平と垂直を選択するかどうか。</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>スケッチャー: 描画中に表示する値</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>描画中にポインターの横で入力できる値。</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>使用中のワークベンチ</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>オンになっているワークベンチ（順番どおり）。</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>オフのワークベンチ</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>オフになっているワークベンチ。</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>起動時のワークベンチ</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>FreeCADが最初に開くワークベンチ。</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>ワークベンチ選択</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>ワークベンチをリスト（コンボボックス）から選ぶか、タブバーから選ぶか。</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>ナビゲーションスタイル</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>3Dビューの回転、移動、ズームのためのマウス操作。</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>軌道スタイル</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>マウスのドラッグで3Dビューがどのように回転するか。</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>回転モード</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>3Dビューの回転の中心点。</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>ツールバーのアイコンのサイズ</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>ツールバーのアイコンのサイズ（ピクセル単位）。</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>最も深刻なバグから修正できるように、FreeCADの異常終了がどのくらいの頻度で、誰に起きるかを調べます。</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>FreeCADの旧バージョンをいつまで保守する必要があるかを調べます。</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>どのビルドでバグが起きるか、FreeCADがどのライブラリで動く必要があるかを調べます。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>起動</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>この時刻にFreeCADが起動しました。</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>FreeCADを使う人の数を調べます。これは、プロジェクトが助成金を申請するときに問われます。</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>FreeCADのバージョン</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>実行中のFreeCADのバージョン。</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>この時刻にFreeCADが閉じられました。</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>終了のない起動は、FreeCADが異常終了した可能性を示します。その頻度とバージョンがわかります。</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>以前のFreeCADセッションがクラッシュしたか、強制終了されたか、電源が切れました。</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>メジャーバージョン</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>FreeCADのバージョンの最初の数。たとえば1.1.3の1。</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>マイナーバージョン</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>FreeCADのバージョンの2番目の数。たとえば1.1.3の1。</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>パッチバージョン</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>FreeCADのバージョンの3番目の数。たとえば1.1.3の3。</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>どの修正が利用者に届いたか、どのバグがまだ起こりうるかを調べます。</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>FreeCADの元になったソースコードの番号。</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>番号のみ</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>このFreeCADを誰が作成したか（わかる範囲で）: FreeCADプロジェクト（「official」）、ディストリビューションまたはその他のパッケージ作成者（「packager」）、コンパイルした場所で実行している人（「own」）、ソースコードを変更した人（「other」）。</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>FreeCADが示す、元になったリポジトリと、提供された形式</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>5つの語のいずれか。アドレスは送信されません</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qtのバージョン</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>FreeCADのウィンドウを描画するライブラリ。</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>PySideのバージョン</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>アドオンがQtを使えるようにするライブラリ。</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Open CASCADEのバージョン</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>形状を計算するライブラリ。</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Coinのバージョン</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>3Dビューを描画するライブラリ。</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>そのセッションのFreeCADのバージョン</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>異常終了したFreeCADのバージョン。</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>そのセッションでのFreeCAD.Version()</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>そのセッションのQtのバージョン</translation>
    </message>
    <message>
        <source>The library that drew its windows.</source>
        <translation>ウィンドウを描画したライブラリ。</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>そのセッションでのQtのバージョン</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>そのセッションのOS</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>OSの系統。カテゴリ「システム」とともにのみ送信されます。</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>そのセッションでのplatform.system()</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>そのセッションの長さ</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>異常終了するまでのFreeCADのおおよその実行時間。</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>アドオンが記録簿とは別に保存している時刻</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>5つの範囲</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>そのセッションの最後のワークベンチ</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>FreeCADが異常終了したときに使用していたワークベンチ。</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>そのセッションでのFreeCADGui.activeWorkbench()</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>それまでの正常終了</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>前回の異常終了以降に正常に終了したセッションの数（範囲で）。</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>アドオンの記録簿</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>FreeCADをどのプラットフォーム向けにビルドし、テストし、サポートすべきかを調べます。</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>FreeCADのウィンドウとダイアログをどの画面に合わせる必要があるかを調べます。</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>FreeCADがどのコンピューターで十分に速く動く必要があるかを調べます。</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>3Dビューのバグがどのグラフィックスドライバーで起きるかを調べます。</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>FreeCADとアドオンがどのバージョンのPythonで動く必要があるかを調べます。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>コンピューター、OS、画面の種類。</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>プロセッサーの種類</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>プロセッサーの系統。</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>OSの系統。</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>OSのビルド</translation>
    </message>
    <message>
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>OSの中核部分のビルド（製造元が公開したもの）。</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>公開されたどのビルドにもない語がある場合は「custom」</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Pythonのバージョン</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>FreeCAD内のPythonのバージョン。</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>FreeCADのウィンドウが使える領域。</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>FreeCADのウィンドウがある画面のQScreen.availableSize()</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>画面の拡大率</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>描画の1ピクセルを画面の何ピクセルで表示するか。</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>このイベントのOS</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>OSの系統。集計の内訳を出すため、すべてのイベントとともに送信されます。</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>このイベントのOSのバージョン</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>OSのバージョン。集計の内訳を出すため、すべてのイベントとともに送信されます。</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>os-releaseのVERSION_ID、platform.mac_ver()またはplatform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>バージョン番号のみ</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>このイベントのLinuxディストリビューション</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>Linuxディストリビューションの名前。集計の内訳を出すため、すべてのイベントとともに送信されます。</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>os-releaseのNAME</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>このイベントのPythonのバージョン</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>FreeCAD内のPythonのバージョン。集計の内訳を出すため、すべてのイベントとともに送信されます。</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>このイベントのPythonの実装</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>FreeCAD内のPythonの実装。すべてのイベントとともに送信されます。</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>FreeCADがどの形式でこのコンピューターに入ったか。</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>FreeCADのどのパッケージが保守に値するかを調べます。</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>FreeCADのホームフォルダーと、APPIMAGEなどの環境変数</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>ディスプレイサーバー</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>システムのどの部分がウィンドウを表示するか。</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName()とXDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>画面の数</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>画面の数。4つ以上はまとめて扱います。</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>プロセッサーのコア</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>プロセッサーのコアのおおよその数。</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>メインメモリ</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>メインメモリのおおよその容量。</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf()またはGetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>グラフィックスドライバーの製造元（FreeCADがすでに把握している場合）。</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>FreeCADの現在のコンテキストのglGetString(GL_VENDOR)</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>OpenGLのバージョン</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>OpenGLのバージョンの最初の数（FreeCADがすでに把握している場合）。</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>FreeCADの現在のコンテキストのglGetString(GL_VERSION)</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>最初の数のみ</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>転送のために追加: 送信自体の誤りを見つけるのに役立ちます。</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>転送のために追加: 誰の居場所も調べられないようにします。</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>転送のために追加: 2回送信されたイベントも時刻が保たれ、1回と数えられます。</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>送信ライブラリ</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>サーバーと通信するソフトウェアライブラリの名前。</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>固定テキスト</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>送信ライブラリのバージョン</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>サーバーと通信するソフトウェアライブラリのバージョン。</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>位置情報の取得なし</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>接続元の場所を調べないようサーバーに求めます。</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>固定値</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>時刻をそのまま保持</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>イベントの時刻を送信時刻で補正せず、そのまま保つようサーバーに求めます。</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>はい、またはいいえ</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>常に「はい」</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>{low}から{high}までの整数</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>{low}から{high}までの数</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>「{example}」のようなテキスト、それ以外は「custom」</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>次のいずれか: {names}。それ以外は「custom」</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>次のいずれか: {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>選択肢の番号: {choices}。FreeCADの新しいバージョンではさらに増えることがあります</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}、または{choices}。それ以外はすべて「custom」として送信されます</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}。それ以外はすべて「custom」として送信されます</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>リスト: {what}。リスト内のその他の名前は「custom」として送信されます</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>リスト: {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>「{}」の内容</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>このコンピューターにはIDがないため、請求できるものがありません。</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>メールソフトにメールを用意しました。メールソフトが開かない場合は、テキストをコピーし、その中のアドレスに送信してください。</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>テキストをコピーしました。1行目のアドレスに送信してください。</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>データの写しを請求</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>FreeCADプロジェクト協会が、このIDで保存されているすべてのデータの写しを送付します。メールで請求してください。</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>メールを送ると、IDが名前とメールアドレスに結び付きます。それまでは、誰にも結び付けることができませんでした。</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>データを請求するID</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>写しの形式</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>メール(&amp;E):</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>用意されたメール</translation>
    </message>
    <message>
        <source>&amp;Open mail program</source>
        <translation>メールソフトを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>待機中のイベントが{}件を超えた</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>待機中のデータが{} MBを超えた</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>{}日を超えて待機した</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>{} KiBより大きい</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>共有がオフにされた</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>カテゴリのチェックが外された</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>新しいIDが作られた</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>データの削除が請求された</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>履歴が消去された</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>アドオンが削除された</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>この項目の共有には同意していません。</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>この項目についてはまだ尋ねられていません。</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>データ一覧にありません。</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>値が、許可される値のいずれでもありません。</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>形式が正しくありません。</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>サーバー名が見つからない</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>制限時間内に接続できなかった</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>制限時間内に応答がなかった</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>ネットワークがない</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>サーバーの証明書を信頼できない</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>サーバーが応答せずに接続を閉じた</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>接続がリセットされた</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>{}秒以内に完全な応答がなかった</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>アドレスはhttps://で始まる必要がある</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>応答が届く前に中断された</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>送信中だった</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>送信が停止された</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>送信前に取り下げられた</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>アドレスが{}に変更された</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>アドレスを使用できない: {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>本文がJSONではない</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>本文のキーが想定と異なる: {}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>イベントが記録ファイルのものと異なる</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>本文が過去データの移行を要求している</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>想定された唯一のリクエストではない</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>検査の前に何かが送信された</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>リクエストのヘッダーが不完全</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>本文が検査の後で変更された</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>posthogが渡されたセッションを使わなかった</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>アドレスではない</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>ポートが1から65535までの数値ではない</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>https://で始まり、サーバーを示す必要がある</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>暗号化しないhttp://はこのコンピューターに対してのみ許可される</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>ユーザー名やパスワードを含んではならない</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>サーバー名の後で終わる必要がある</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>アドレスにはない文字を含んでいる</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>サーバー名はASCIIで指定する必要がある (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>サーバー名の一部が空か長すぎる</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>データベースがロックされている</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱい</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>読み取り専用データベースに書き込もうとした</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクI/Oエラー</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースファイルを開けない</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がない</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き容量がない</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステム</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>FreeCADの実行中にファイルが削除された</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>FreeCADの実行中にファイルが削除または置換された</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{}はシンボリックリンク</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{}は別のユーザーのもの</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{}に記録ファイルがない</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>データベースが破損している</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>ファイルがデータベースではない</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>ファイルが別のプログラムのもの</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>アドオンの新しいバージョンによって書き込まれた</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>アドオンの新しいバージョンが引き継いだ</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>テーブルが一つ失われている</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>読み取れない記録がある: {}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りない</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{}はフォルダー</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{}は別のプロセスによってロックされている</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{}は有効なJSONではない</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{}はJSONオブジェクトではない</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>FreeCADの実行中に記録ファイルが削除されました。これは新しいものです。</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>記録ファイルが破損していたため（{reason}）、{file}として退避しました。</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>予期しないエラー: {}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>差し止め: {name}。{reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>差し止め: {label}（{name}）。{reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>以前の請求 ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>以前のID ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>IDをコピーしました。</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>自分のIDで送信されたものは、すべて自分のものです。それを請求できるのは、IDを知っている人だけです。</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>写しを請求…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>データの写しを入手するための手順と、用意されたメールを開きます。</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>削除を請求…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>IDで保存されているデータの削除をサーバーに請求するウィンドウを開きます。</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>データについて…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>内容、責任者、データの保存期間、権利について説明します。</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>請求を取り消す</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>請求を中止します。すでに送信中の場合は、サービスが受け取っている可能性があります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>請求をもう一度送信します。</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>以前のID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>選択したID全体をコピーします。</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>そのデータを削除…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>選択したIDで保存されているデータの削除をサーバーに請求します。</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Webブラウザーでページを開きます。</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>公開されている結果</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>決定</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>共有する</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>共有しない</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>質問画面で</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>質問画面で、新しい項目なし</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>設定で</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>パネルで</translation>
    </message>
    <message>
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>FreeCADの設定から引き継ぎ</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>FreeCADのパラメーターで</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>削除の請求とともに</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>このコンピューターの記録（何をいつ送信し、サーバーがどう応答したか）を消去します。サーバーにあるものはそのまま残ります。その削除は「自分のデータ」で請求してください。</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>決定とIDは残ります。IDのデータを請求できるのは、そのIDを知っている人だけだからです。</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>送信待ちのものを残す(&amp;K)</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>すぐに実行され、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>消去(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>ファイルに書き込めませんでした: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>{}として保存しました。</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON（すべて）</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV（表計算用の表）</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>このコンピューターの履歴全体（何をいつ送信し、サーバーがどう応答したか）をファイルとして保存します。</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>IDを含める(&amp;I)</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>IDは自分のデータへの鍵です。ファイルを他の人に見せる場合は含めないでください。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前をつけて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>閉じる</translation>
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
        <translation>{}ミリ秒</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation>{}秒</translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>今日 {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>昨日 {}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>明日 {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>昨日 {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n分前に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>%n時間前に</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>昨日{}に</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>{date} {time}に</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>サーバーに受理されました。</translation>
    </message>
    <message>
        <source>Waits on this computer and is sent later.</source>
        <translation>このコンピューターで待機し、後で送信されます。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>サーバーに送信中です。</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>サーバーに拒否されました。再送信はされません。</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>ここで停止</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>最後の確認の際にこのコンピューターで停止しました。Pythonパッケージposthogの別のバージョンを待っています。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>サーバーに受理される前に、このコンピューターで破棄されました。</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>サーバーには大きすぎるため、分割して送信されました。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>注記</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>このアドオンの注記です。何も送信されていません。</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>サーバーが受理</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>失敗、後で再試行</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>大きすぎるため分割</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>中断、応答は不明</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>送信前に停止</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>容量を節約するため、内容は破棄されました。残っているのは、日時、送信先、サイズ、結果です。</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>データの写し</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>データの削除</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>送信中に取り消されました。サービスが受け取っている可能性があります。</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>手順は使用されました。メールの送信はご自身で行ってください。</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>送信を待っています。</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>請求は受理されました。サービスは所定の期間内にデータを削除します。</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>このIDで保存されているデータはないと、サービスが応答しました。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>取り消されました。</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>サービスが請求を拒否しました: {}。</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>自動では再試行されません。</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>サービスは請求を受け取れませんでした。応答: {}。</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>サービスに接続できませんでした: {}。</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>これを読み取れませんでした: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものがありません。</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>履歴は空です。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>拒否または停止</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>履歴をフィルター</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>このテキスト（イベントの名前や応答内の語）を含む行だけを表示します。</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>表示する結果</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>読みやすく表示</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>このデータを言葉にして、パネルの最初の部分に表示します。</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>履歴をファイルとして保存します。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>このコンピューターの履歴を消去します。</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id}（{date}から使用中）</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id}（{first}～{last}）</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>すべてのID ({})</translation>
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
        <translation>使用期間</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>サーバー上になし</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>削除の請求を受理 {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>削除を請求済み</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>サーバー上に現存せず</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>サーバー上</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>IDはありません。IDは「共有する」を選んだときにだけ作られます。</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>IDを再び短縮して表示します。</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>ID全体を表示します。生データの表示でも同様です。</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>{}から</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>自分のID</translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>サーバー上で利用者を表すランダムな番号（UUID）です。これは鍵であり、知っている人は誰でもデータやその削除を請求できます。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>ID全体をコピーします。</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>新しいID…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>別のIDに変更できるウィンドウを開きます。</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>以前のIDによりこのコンピューターで待機中: {}。</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>これ以降、このコンピューターのデータは新しいランダムなIDで送信されます。以前のIDがどれかは、サーバーに伝えられません。</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>新しいIDにする(&amp;T)</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>共有していないため、今は新しいIDは作られません。現在のIDは以前のIDになります。再び共有すると、新しいランダムなIDが作られます。</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>このIDを手放す(&amp;G)</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>新しいID</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>新しいIDにしても、以前に送信されたデータは削除されません。90日が過ぎるか、削除を請求するまで、以前のIDでサーバーに残ります。後からでも削除を請求できるように、以前のIDはこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>以前のIDで送信されたデータの削除を請求(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>以前のIDで送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation>すぐに実行されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>ここに表示されるのは新しいものだけです。履歴にはすべてあります。</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>今FreeCADが起動した場合に送信される内容です。システム、設定、アドオンは、変更がなければ最長1週間省略されます。</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>何も送信されません: 共有は一時停止中です。一時停止の後は、この内容になります。</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>何も送信されません: 共有はオフです。これらはこのコンピューターでの値です。</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>何も送信されません: まだ決定されていません。これらはこのコンピューターでの値です。</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>何も送信されません: 共有はブロックされています。</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>英語の原文</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>このウィンドウのテキストを英語で表示します。</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Telemetryアドオンを開始できなかったため、何も送信されません: {}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>Telemetryアドオンは削除されました。FreeCADを再起動してください。</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Telemetryアドオンはこれを表示できません: {}</translation>
    </message>
    <message>
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>前回の送信</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>次回</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>パネルの各部分</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>パネルの部分</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>FreeCADの次回起動まで</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>1日間</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>再開するまで</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>Changed since it was last sent (◆).</source>
        <translation>前回の送信から変更されています (◆)。</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>以前の値:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>送信される形:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>転送のために追加されました。</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>目的:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>読み取り元:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>精度の低減:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>データ一覧への追加:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>バージョン{}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>一緒に送信されるもの</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>イベントが作成された時刻。</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>イベントの番号</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>2回送信されたイベントが1回と数えられるようにするためのランダムな番号。</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>自分のID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>ランダムなID。共有するときに作られます</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>サーバー上で利用者を表すランダムな番号。</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named}個は名前あり、{counted}個は数のみ)</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>このコンピューターで待機中</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>送信されないもの</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>すべてのイベントに付くもの</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}、変更あり</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>許可される値</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Data in words</source>
        <translation>言葉で表したデータ</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>カテゴリ、データ項目とその値（ツリー表示）。</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>行を選ぶと、それが何か、なぜ必要か、どこから読み取るかが表示されます。</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>選択したデータ項目について</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>表示内容をテキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>ファイルに書き込めませんでした: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>{}として保存しました。</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>これより前に送信された内容を表示します。</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>これより後に送信された内容を表示します。</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>読みやすく</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>データを言葉で表示します。</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>送信されるとおりのデータを表示します。</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>送信名</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>データの送信に使われる名前を表示します。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>表示内容をテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前をつけて保存…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>表示内容をファイルとして保存します。</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>一時停止しない</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>このアドレスは保存されません。アドレスは、https://eu.i.posthog.comのようにhttps://で始まり、サーバー名で終わる必要があります。</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>このキーは保存されません。キーには空白も特殊文字も含まれません。</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>データの送信先はFreeCADの開発者ではなく、このサーバーとキーの所有者です。</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>データはFreeCADの開発者に送信されます。</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>FreeCADの開発者とデータを共有する(&amp;D)</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>共有をオンにする際は、送信されるすべての内容を示すウィンドウが開き、確認を求めます。その回答はすぐに有効になります。オフにする操作は「OK」または「適用する」で有効になり、送信待ちのものは破棄されます。</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>起動、終了、バージョン以外に共有するもの</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>その内容</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>含まれる内容と、このコンピューターでの現在の値を表示します</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>設定(&amp;R)</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>アドオン(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>変更したデフォルト値(&amp;C)</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>一時停止と履歴</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>共有の一時停止(&amp;U):</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>このコンピューターの履歴の保存期間(&amp;H):</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>ステータスバーにアイコンを表示する(&amp;I)</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>詳細: データの送信先</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>サーバー(&amp;V):</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>プロジェクトキー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>FreeCADのサーバーに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>送信済みと送信予定のデータ</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>FreeCADの改善に協力しますか？</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>FreeCADの開発者は、どのバージョン、システム、アドオン、設定が使われているか、FreeCADがどのくらいの頻度で異常終了するかを知りたいと考えています。このコンピューターから送信されるのは以下がすべてで、現在の値も示しています。同意するものにチェックを入れてください:</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>FreeCADのバージョンと、起動・終了の時刻は、常に共有に含まれます。</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>FreeCADプロジェクト協会に送信され、ランダムなIDでEU内に90日間保存されます。いつでも停止、閲覧、写しの入手、削除ができます。</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>新しい項目をFreeCADと共有しますか？</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>FreeCADの開発者は、これまでに同意された内容より多くのことを知りたいと考えています。以下は、このコンピューターから新たに送信されるもののすべてと、その現在の値です。同意するまで、これらは一切送信されません。</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>追加で同意するものにチェックを入れてください:</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>すでに共有しているもの: {}。ここでどう回答しても、これは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>新しい部分を共有する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>新しい部分を共有しない(&amp;O)</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>このウィンドウを閉じます。決定するまで、新しいものは何も共有されません</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>システム ({})(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>設定 ({})(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>アドオン ({})(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>変更したデフォルト値 ({}) – 最も個人差が表れる部分(&amp;C)</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>送信される内容を特定できなかったため、何も共有できません: {}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>FreeCADが異常終了した場合のみ</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>チェックなし: 送信されません</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>共有しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>共有する(&amp;S)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>このウィンドウを閉じます。決定するまで何も共有されません</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>プライバシーポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>FreeCADのプライバシーポリシーをWebブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>応答:</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}、所要時間{duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>HTTPステータス{}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>エラー: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>サーバーから%n秒待つよう求められました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>応答は最初の{}だけが保存されています。</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>送信{sent}、展開後{unpacked}</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>表示されているのは先頭部分だけです。「コピー」と「名前をつけて保存」では全体が対象になります。</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>最後の確認の際にこのコンピューターで停止されました。送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>この試行では何も送信されていません: 接続が確立されませんでした。</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>ID以外は送信されたとおりです。IDは「表示」を選ぶまで短縮されています。</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>送信されたとおりです。</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>これは一度も送信されていません。内容とともに、このコンピューターで破棄されました。</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>まだ送信されていません。送信時はこのようになります。</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>送信の試行</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>改行を入れる</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>JSONテキストを読みやすく整形します。送信時にはこれらの改行はありませんでした。</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>すでに請求済みです。</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>このコンピューターにはIDがないため、請求できるものがありません。</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>請求すると、共有がオフになり、このコンピューターでこのIDにより待機しているものが破棄され、請求が{}に送信されます。このIDは今後使用されません。</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>請求すると、このコンピューターでこのIDにより待機しているものが破棄され、請求が{}に送信されます。別のIDで共有するかどうかは変わりません。</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>データの削除を請求</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>IDで保存されているすべてのデータの削除をサーバーに請求します。</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>サービスに接続できない場合は後で再試行する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>削除を請求(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>データを削除するID</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>進行中の請求</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation>請求を取り消す(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>請求</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>準備済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>保存データなし</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>まだ何も送信されていません。今送信される内容は「次回」にあります。</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events}、送信先{server}、ID {id}。</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>データ一覧の新しい項目を共有しないことに決めています。もう一度内容を見て、決定を変えることができます。</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>FreeCADの開発者は、これまでに尋ねた内容より多くのことを知りたいと考えています。回答するまでは、同意済みのものだけが送信されます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>再開するまで共有を停止します。横の矢印から別の期間を選べます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>共有を続けます。</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>オンにする…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>送信される内容を表示し、送信の前に確認を求めます。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>決める…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>同意を撤回します。</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>共有をオフにする</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>同意を撤回します。このコンピューターで待機しているものは、送信されずに破棄されます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>このコンピューターで待機しているものを、これ以上待たずに送信します。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>新しい項目…</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>決める…</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>パネルを開く</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>テレメトリ: {}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>受理されたイベントがある日が%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>待機中のイベントがある日が%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>拒否または停止されたイベントがある日が%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>過去30日間: 受理されたものも待機中のものもありません</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>過去30日間: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{}が受理</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{}が待機中</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{}が拒否</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>{}がここで停止</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>{}がここで破棄</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>送信なし</translation>
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
        <translation>「{}」</translation>
    </message>
    <message>
        <source>{value} “{label}”</source>
        <extracomment>A value and what it stands for, one of several in a list: 0 “list”.</extracomment>
        <translation>{value}「{label}」</translation>
    </message>
    <message>
        <source>{module}: {label}</source>
        <extracomment>A setting of FreeCAD: {module} is the part of FreeCAD, for example &quot;Sketcher&quot;.</extracomment>
        <translation>{module}: {label}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A value in a table: there is none.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n個の設定</numerusform>
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
        <translation>未設定</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>custom（カスタム。名前は送信されません）</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n件のセッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n回の試行</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>FreeCADセッション</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>変更したデフォルト値</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>このコンピューターの記録を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>何も共有されていません。まだ決定されていません。</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>共有はオンです。</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>共有はオフです。</translation>
    </message>
    <message>
        <source>Paused until FreeCAD starts again.</source>
        <translation>FreeCADの次回起動まで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>再開するまで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>{}まで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>明日 {}まで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>{day} {time}まで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>{date} {time}まで一時停止中です。</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>ブロックされています: 次の環境変数が設定されています: {}。</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>ブロックされています: 環境変数{}が設定されています。</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>このコンピューターのポリシーによりブロックされています。</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>このコンピューターのポリシーによりブロックされています: {}。</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>記録を保存できません: {}。何も送信されません。</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>このコンピューターの記録は、このアドオンの新しいバージョンのものです。何も送信されません。</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>送信できません: Pythonパッケージposthogを使用できません: {}。</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>送信できません: Pythonパッケージposthogがありません。</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>送信できません: サーバーのアドレス「{}」は、https://で始まり、サーバー名で終わる必要があります。</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>最後の確認の際に停止しました: Pythonパッケージposthogが、同意されたものとは異なる内容を送信するところでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>このような環境変数なしでFreeCADが起動すると、再び共有できるようになります。</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>このコンピューターの管理者が変更できます。</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>アドオン・マネージャーでこのアドオンを更新してください。</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>インストールするには、「ツール → アドオン・マネージャー」を開き、アドオンTelemetryを探して「更新」または「再インストール」を選びます。不足しているものはアドオン・マネージャーがインストールします。その後、FreeCADを再起動してください。</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>「編集 → 設定 → テレメトリ」の「詳細」で修正してください。</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>待機中のものは保存されます。posthogの別のバージョンで送信が再開されます。</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>別のプログラム（バックアップや別のFreeCADなど）がファイルを開いています。待つか、そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>ファイルとそのフォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>ファイルとそのフォルダーが自分のものであり、リンクではないことを確認してください。</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>数秒ごとに再試行されます。</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>ファイル: {}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>まだ保存されていません: %n件の変更。FreeCADが終了すると、失われる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>このアドオンのエラー: {}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>FreeCADの次回起動まで、送信は停止しています。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>{events}（{size}）が{when}サーバーに受理されました。</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>サーバーが{events}を拒否しました: {words}。履歴には残ります。</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>最後のデータは{}サーバーに受理されました。その記録は消去されたか、履歴の保存期間を過ぎています。</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>サーバーから待つよう求められました。</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>サーバーは送信されたものを受理せず、「{}」と応答しました。</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>サーバーに接続できません: {}。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>最初に失敗した試行: {}。</translation>
    </message>
    <message>
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>このコンピューターで待機中: {}。</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>このコンピューターで待機中: {events}（{sessions}）。</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>以前のTelemetryアドオンもフォルダー「{}」にインストールされています。このアドオンは独自に送信し、その内容はここには表示されません。アドオン・マネージャーでアンインストールできます。</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>このアドオンは二重にインストールされています。「{used}」は使用中で、「{other}」は使用されていません。必要のないフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>サーバーが以前に受理したものは、削除を請求しない限り、サーバーに90日間残ります。</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>サーバーが以前に受理したものの削除を請求しました。応答は「自分のデータ」に表示されます。</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>次回: FreeCADの次回起動時。</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>次の試行: まもなく。</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>次の試行: {}。</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>テレメトリを一時停止</translation>
    </message>
    <message>
        <source>Records and sends nothing until you resume</source>
        <translation>再開するまで何も記録も送信もしません</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>テレメトリの設定…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>FreeCADの設定で「テレメトリ」ページを開きます</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>新しいテレメトリID…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>新しいランダムなIDで何が変わるかを説明し、IDを作成します</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>テレメトリデータの写しを請求…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>このIDで保存されているデータの写しを入手する方法を表示します</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>テレメトリを再開</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>一時停止を終了します</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>このFreeCADが開発者と共有する内容を示すパネルを表示または非表示にします</translation>
    </message>
</context>
</TS>
