<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Japanese: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>テレメトリ</translation>
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
        <source>Your ID</source>
        <translation>自分のID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>サーバー上で自分のデータを識別するランダムな番号。共有に同意したときに作成されます。以前のTelemetryアドオンが残したIDがある場合は、そのIDが再び使用されます。</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベントの名前</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>イベントの種類。たとえばfreecad_startup。</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベントID</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>2回送信されたイベントが1回と数えられるようにするためのランダムな番号。</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>イベントの時刻</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>記録された時刻（このコンピューターの時計による、UTC）。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>データが属するサーバー上のプロジェクトを識別します。公開されており、変更していないすべての人で同じです。</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>送信時刻</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>メッセージが作成された時刻（このコンピューターの時計による、UTC）。</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>過去データの移行</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>常に「いいえ」。</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>送信ライブラリ</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>サーバーと通信するソフトウェアライブラリの名前とバージョン。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>Webサーバーへのあらゆる接続に含まれるもの: サーバー名、メッセージの長さと形式、IPアドレス（データの一部ではありません）。使用しているプロキシが独自の行を追加することがあります。</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>削除の請求</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>削除を請求した場合のみ: IDと、このアドオンの名前とバージョンが削除サービスに送信されます。削除サービスにはIPアドレスがIDとともに見えます。</translation>
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
        <source>Changed settings</source>
        <translation>変更した設定</translation>
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
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>ターンテーブル</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>トラックボール</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>フリーターンテーブル</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>トラックボール（クラシック）</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>丸型アークボール</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>ウィンドウの中央</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>カーソル位置にドラッグ</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>オブジェクトの中央</translation>
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
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>最も深刻なバグから修正できるように、FreeCADがどのくらいの頻度で、どの環境で予期せず終了するかを調べます。</translation>
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
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>起動</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>FreeCADが起動された時刻。</translation>
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
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>FreeCADが閉じられた時刻。</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>終了のない起動は、FreeCADが予期せず終了した可能性を示します。その頻度とバージョンがわかります。</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>予期しない終了</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>以前のFreeCADセッションがクラッシュしたか、強制終了されたか、電源断で終了しました。</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>メジャーバージョン</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>FreeCADのバージョンの最初の数。たとえば1.2.3の1。</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>マイナーバージョン</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>FreeCADのバージョンの2番目の数。たとえば1.2.3の2。</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>パッチバージョン</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>FreeCADのバージョンの3番目の数。たとえば1.2.3の3。</translation>
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
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>FreeCADのビルドに使われたソースコードのリビジョン番号。</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>番号のみ</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>ビルド元</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>このFreeCADを誰が作成したか（わかる範囲で）: FreeCADプロジェクト（「official」）、ディストリビューションまたはその他のパッケージ作成者（「packager」）、コンパイルした場所で実行している人（「own」）、ソースコードを変更した人（「other」）。</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>FreeCADが示すソースリポジトリと、そのパッケージ形式</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>5つの語のいずれか。リポジトリのアドレスは送信されません</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qtのバージョン</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>FreeCADのユーザーインターフェイスに使われているツールキットのバージョン。</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>PySideのバージョン</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>PythonコードがQtを使えるようにするライブラリのバージョン。</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Open CASCADEのバージョン</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>FreeCADのジオメトリカーネルのバージョン。</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Coinのバージョン</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>3Dビューを描画するライブラリのバージョン。</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>そのセッションのFreeCADのバージョン</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>予期せず終了したFreeCADのバージョン。</translation>
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
        <source>The version of Qt in that session.</source>
        <translation>そのセッションでのQtのバージョン。</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>そのセッションの長さ</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>予期せず終了するまでのFreeCADの実行時間（範囲で）。</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>このアドオンがこのコンピューターに保存しているセッションの時刻</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>5つの範囲のいずれか</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>そのセッションの最後のワークベンチ</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>FreeCADが予期せず終了したときにアクティブだったワークベンチ。</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>そのセッションでのFreeCADGui.activeWorkbench()</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>それまでの正常終了</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>前回の予期しない終了以降に正常に終了したセッションの数（範囲で）。</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>このアドオンのローカルデータベース</translation>
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
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>OSのカーネルのバージョンと、そのパッケージのバージョン。</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>バージョン番号とパッケージ番号のみ</translation>
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
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>バージョン番号のみ。日付は「rolling」として送信</translation>
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
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>FreeCADのバージョン、ビルド、ライブラリのバージョン、起動と終了の時刻。予期しない終了の後: そのセッションのFreeCADとQtのバージョン、継続時間、最後のワークベンチ、それまでに正常に終了したセッションの数。</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>このコンピューターのオペレーティングシステム、プロセッサー、メモリ、グラフィックス、画面、FreeCADのインストール方法、Pythonのバージョン。</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>FreeCADの設定状況: 言語、テーマ、単位、ナビゲーション、ワークベンチ、パネル、スケッチャーのツール。</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>インストール済みのアドオンのうち、公式アドオンカタログにあるものの名前。その他のアドオンは数だけ数えます。</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>FreeCADの設定のうちデフォルト値と異なるもの、およびキーボードショートカット、ツールバー、マクロ、ユーザー設定パックの数。同じ設定を変更する人は少ないため、その組み合わせによって他の利用者と区別される可能性があります。</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>この履歴は別のコンピューターのものでもあります。</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>別のコンピューターのFreeCADセッション、またはOSの再インストール前のFreeCADセッションが含まれています。どちらのデータも同じIDで送信されます。</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>ここでは新しいID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>新しいIDに切り替えられるウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>IDを維持</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>現在のIDを維持します。このコンピューターについての通知は、今後表示されません。</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>このコンピューターにはIDがないため、請求できるデータがありません。</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>メールソフトにメールを開くよう求めました。開かない場合は、テキストをコピーし、1行目のアドレスに送信してください。</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>テキストをコピーしました。1行目のアドレスに送信してください。</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>自分のIDで保存されているすべてのデータの写しをメールで請求します。FreeCADプロジェクト協会が写しを送付します。</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>このメールの宛先であるFreeCADプロジェクト協会が写しを送付できるのは、協会に送信されたデータだけです。</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>データの写しを請求</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>このメールにより、IDが名前とメールアドレスに結び付きます。テレメトリデータ自体には、そのどちらも含まれません。</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>データを請求するID</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
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
        <source>&amp;Open e-mail program</source>
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
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>バージョン{version}がインストールされているが、{needed}以降が必要</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>環境変数{}が示す証明書を読み取れない</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>プロキシのアドレスが正しくない</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>プロキシのアドレスがhttp://、socks4://、socks5://のいずれでも始まっていない</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>SOCKSプロキシが設定されているが、PythonパッケージPySocksがない（pipでインストール可能）</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>プロキシに接続できない: {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>プロキシがサーバーに接続しなかった（プロキシのステータス{}）</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>プロキシがサーバーに接続しなかった</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>別のもの（ネットワークのログインページなど）が応答した: {status} {text}</translation>
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
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>本文の「{}」が想定と異なる</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>圧縮された本文にテキスト以外のものが含まれている</translation>
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
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>フォルダーでファイルをロックできず、別のFreeCADが使用している可能性がある</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
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
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id}（{first}～{last}）: {state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>IDをコピーしました。他の人に知られないようにしてください。</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>連絡先: {}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}、{when}、{id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>請求を取り消す</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>請求を取り消します。すでに送信中の場合は、サービスが受け取っている可能性があります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>請求をもう一度送信します。</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>このID全体をコピーします。</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>削除を請求…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>このIDで保存されているデータの削除を請求できるウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>自分のIDで保存されているデータの写し、またはその削除を請求できます。IDを知っている人は誰でも同じことができるため、他の人に知られないようにしてください。</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>写しを請求…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>データの写しを請求するための手順と、用意されたメールを開きます。</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>IDで保存されているデータの削除を請求できるウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>プライバシー通知</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>データの利用目的、責任者、保存期間、権利について説明します。</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>データ一覧</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>このバージョンのアドオンが送信する可能性のあるすべてのデータを表示します。</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>収集しないもの</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>決してデータに含まれないものを表示します。</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>決定の記録</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>このコンピューターに記録されている、決定の内容と日時を表示します。</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>公開されている統計</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Webブラウザーでページを開きます。</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>メールソフトを開きます。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>FreeCADプロジェクト協会のメールアドレスをコピーします。</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>以前のID</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>「送信済み」ページの「消去…」では、これらのファイルも消去されます。</translation>
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
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>カテゴリ</translation>
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
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>同意ウィンドウで</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>同意ウィンドウで、追加のデータは共有しない</translation>
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
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>FreeCADの設定から引き継ぎ</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>FreeCADのパラメーターで</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>削除の請求とともに</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>アドオンのアンインストール時</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>次のものも消去されます:</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>このコンピューターの履歴（何をいつ送信し、サーバーがどう応答したか）を消去します。サーバー上のデータには影響しません。その削除には「自分のデータ」ページを使ってください。</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>決定の記録とIDは残ります。写しや削除の請求にはIDが必要なためです。</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>未送信データを残す(&amp;K)</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>すぐに実行され、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>消去(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON: すべて (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV: 表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>完全なIDを含むエクスポート</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>IDを知っている人は誰でも、データやその削除を請求できます。ファイルを他の人に渡さないでください。</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>完全なIDを含めてエクスポート…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>ファイルを保存できませんでした: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>{}として保存しました。</translation>
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
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>明日 {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>昨日 {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n分前に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>%n時間前に</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>昨日{}に</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>{date} {time}に</translation>
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
        <translation>削除の請求</translation>
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
        <source>Waiting</source>
        <comment>result</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>このコンピューターで待機中です。後で送信されます。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>サーバーに送信中です。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>サーバーに拒否されました。再送信はされません。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>このコンピューターでの最終確認で停止しました。Pythonパッケージposthogの別のバージョンがインストールされるか、サーバーのアドレスが変わるまで待機します。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>サーバーに受理される前に、このコンピューターから破棄されました。</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>サーバーには大きすぎます。分割して送信されました。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>注記</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>このアドオンの注記です。何も送信されていません。</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>削除サービスに受理されました。</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>削除サービスは、このIDのデータを見つけられませんでした。</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>削除サービスに拒否されました。</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>削除サービスは請求を処理しませんでした。</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>応答がありませんでした。削除サービスが請求を受け取っている可能性があります。</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>サーバーが受理</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>大きすぎるため分割</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>データは見つからず</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>中断、結果は不明</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>送信前に停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>容量を節約するため、内容は破棄されました。日時、送信先、サイズ、結果は引き続き記録されています。</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>読み込めませんでした: {}</translation>
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
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>IDはありません。IDは「共有する」を選んだときにだけ作成されます。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>完全なIDを非表示</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>IDを再び短縮して表示します。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>完全なIDを表示</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>ここと各ページに完全なIDを表示します。</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>完全なIDをコピーしました。他の人に知られないようにしてください。</translation>
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
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>サーバー上で自分のデータを識別するランダムな番号（UUID）です。知っている人は誰でもデータの写しやその削除を請求できるため、他の人に知られないようにしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>完全なIDをコピーします。</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>新しいID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>新しいIDに切り替えられるウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>削除を請求済み</translation>
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
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>以前のIDの未送信データ: {}。</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>このコンピューターのデータは、新しいランダムなIDで送信されるようになります。以前のIDはサーバーに伝えられませんが、データの類似性から、両方のIDが同じ人のものだと推測される可能性は残ります。</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>新しいIDを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>共有がオフのため、今は新しいIDは作成されません。現在のIDは以前のIDになります。再び共有すると、新しいランダムなIDが作成されます。</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>このIDの使用をやめる(&amp;U)</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>新しいID</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>新しいIDにしても、以前に送信されたデータは削除されません。そのデータは、最長90日間、または請求により削除されるまで、以前のIDでサーバーに残ります。後からでも削除を請求できるように、以前のIDはこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>以前のIDで送信されたデータの削除を請求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>以前のIDで送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
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
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>ここに表示されるのは新しいものだけです。「送信済み」ページにはすべて表示されます。</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>今FreeCADが起動した場合に送信される内容です。変更のないカテゴリは、最長1週間省略されます。</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>共有の一時停止中は何も送信されません。一時停止の後は、この内容が送信されます。</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>共有がオフのため、何も送信されません。これらはこのコンピューターでの現在の値です。</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>まだ決定されていないため、何も送信されません。これらはこのコンピューターでの現在の値です。</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>共有がブロックされているため、何も送信されません。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>表示形式</translation>
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
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>次回</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>自分のデータ</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>パネルのページ</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>パネルのページ</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>FreeCADの再起動まで</translation>
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
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>すべてのイベントに付くもの</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>データに付随する情報</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>目的:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>読みやすく</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>変更分のみ</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>キー付き</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>送信時のまま</translation>
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
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>以前の値:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>キー:</translation>
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
        <source>Read from:</source>
        <translation>読み取り元:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>簡略化:</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>データ一覧への追加:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>バージョン{}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>すべてのイベントとともに送信</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>ランダムなID。共有するときに作成されます</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>ランダムな番号。記録時に作成されます</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>記録時</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>FreeCADの起動時</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>FreeCADの終了時</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>このアドオンの新しいバージョンによる記録</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named}個は名前あり、{counted}個は数のみ)</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>このバージョンでは送信も変更もされません。共有をオフにすると破棄されます。</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>未送信データ</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>共有しない</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>説明をコピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>読みやすい形のデータ</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>カテゴリとその値（ツリー表示）。</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>このカテゴリのデータと、このコンピューターでの現在の値を表示します</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>内容: {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>共有をオフにする操作は、「OK」または「適用」で有効になります。</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>共有がオンになる前に、送信されるすべての内容が表示され、同意を求められます。選択はすぐに有効になります。</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>一時停止しない</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>このアドレスは保存できません。アドレスは、 https://eu.i.posthog.com のように https:// で始まり、サーバー名で終わる必要があります。</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>このキーは保存できません。キーに空白やアクセント付きの文字を含めることはできません。</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>このサーバーとキーでは、データはFreeCADプロジェクトではなく、それらを管理する者に送信されます。</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>データはFreeCADプロジェクトに送信されます。</translation>
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
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>テレメトリデータをFreeCADプロジェクトと共有する(&amp;D)</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>サーバー上の自分のデータの削除も請求する(&amp;R)</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>一時停止、履歴、ステータスバー</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>共有の一時停止(&amp;U):</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>このコンピューターの履歴の保存期間(&amp;H):</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>ステータスバーにアイコンを表示する(&amp;I)</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
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
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>FreeCADのサーバーを使用(&amp;F)</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>送信したデータ</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>このタブのボタンはすぐに実行されます。「OK」と「キャンセル」は「共有」タブにのみ適用されます。</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>このFreeCADは、FreeCADプロジェクトではなく{}にデータを送信するように設定されています。</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>削除の請求は{}に送信されます。そこではIPアドレスがIDとともに見えます。</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>責任者、保存、権利に関する以下の説明は、そこでは当てはまらないことがあります。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>データの管理者はFreeCADプロジェクト協会（FreeCAD project association AISBL、{}）です。PostHogが協会のために、欧州連合（フランクフルト）のサーバーでデータを処理します。PostHogの親会社は米国にあります。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信されるもの</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>FreeCADセッション（常に）と、選択したカテゴリ。内容はデータ一覧のとおりです。同意する前に送信されるものはありません。データ一覧が増えた場合も、追加のデータは、同意するまで一切送信されません。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>FreeCADの開発者が、バグの発見、よりよいデフォルト値の選択、サポートするシステム・言語・旧バージョンの決定、API変更によるアドオンの不具合の回避に役立てます。また、助成金の申請で、FreeCADが使われていることを示します。データ一覧には、値ごとに目的が書かれています。</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>生データ: 協会の役員、FreeCADのメンテナーとシステム管理者。集計した統計は {} で公開されています。</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>同意に基づきます。同意はいつでも撤回できます。撤回しても、撤回前の処理の適法性には影響しません。データを共有するかどうかにかかわらず、FreeCADの動作は同じです。</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>同意を撤回する方法</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>テレメトリパネルで「オフにする…」を選ぶか、「編集 → 設定 → テレメトリ」で共有をオフにします。</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>共有をオフにすると、未送信データは破棄され、それ以上データは送信されません。これだけでは、サーバーがすでに受理したデータは削除されません。その削除は、同じ手順の中で、または「自分のデータ」ページでいつでも請求できます。</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>サーバーでは90日間です。このコンピューターでは、履歴は設定で指定した期間（デフォルトは90日）保存されます。決定の記録、ID、請求は、ローカルデータベースのフォルダーを削除するまで保存されます。</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>本人と結び付いていますか？</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>データは名前ではなく、ランダムなIDで保存されます。以前のTelemetryアドオンがFreeCADの設定にIDを残している場合は、そのIDで送信されたデータの写しや削除を引き続き請求できるように、そのIDが再び使用されます。データは仮名化されているにすぎません。IDを知っている人は誰でも、どのデータが誰のものかがわかり、その写しや削除を請求できるため、IDを他の人に知られないようにしてください。データに関するメールを送ると、IDと送信者が結び付きます。</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>あらゆる接続と同様に、サーバーにはIPアドレスが見えます。IPアドレスはデータの一部ではありません。どのイベントもサーバーに位置を調べないよう求め、サーバーはIPアドレスを破棄するように設定されています。</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>自分のデータの閲覧、写しの入手、訂正、削除、利用の制限、同意の撤回、およびデータ保護監督機関への苦情申し立てを行う権利があります。写しと削除には「自分のデータ」ページを使い、その他については上記のアドレスにご連絡ください。</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>ドキュメントやその他のファイルの名前、内容、フォルダーは収集しません。画面の画像も収集しません。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>氏名、ユーザー名、メールアドレス、このコンピューターの名前は収集しません。</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>FreeCADでの操作</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>使用したコマンド、ツール、キーは記録しません。起動と終了の時刻は記録され、予期しない終了の後は、最後のワークベンチとFreeCADのおおよその実行時間も記録されます。</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>付けた名前や入力した文字</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>マクロ、ツールバー、キーボードショートカット、ユーザー設定パックの名前や、公式アドオンカタログにないアドオンの名前は収集しません。これらは数だけ数えます。設定に入力したテキストは収集しません。独自のテキストが入りうる箇所では、代わりに「custom」という語が送信されます。</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>位置もタイムゾーンも収集しません。IPアドレスはデータの一部ではありません。IPアドレスが誰に見えるかは、プライバシー通知に書かれています。</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>シリアル番号など、ハードウェアを識別する番号は収集しません。他のプログラムの一覧も収集しません。予期しない終了の後も、クラッシュレポートやFreeCADのメモリの内容は収集しません。</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>プライバシー通知</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>収集しないもの</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>バージョン{version}（{date}）</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>同意ウィンドウでの決定ではありません。</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>そのときに表示されたテキスト（{language}）:
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>データ一覧</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>このバージョンのアドオンが送信する可能性のあるすべてのデータです。行を選ぶと、それが何か、なぜ収集するかが表示されます。</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>決定の記録</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>このコンピューターに記録されている決定です。新しい順に並んでいます。</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>そのときに表示されたテキスト</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>FreeCADセッション（常に）</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>データを共有してFreeCADの改善に協力しますか？</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>FreeCADの開発者は、どのバージョン、システム、アドオン、設定が使われているか、FreeCADがどのくらいの頻度で予期せず終了するかを知りたいと考えています。以下は、このコンピューターから送信されるもののすべてと、その現在の値です。ドキュメントに関するもの（名前、内容、フォルダー）は含まれません。「共有する」を選ばない限り、何も送信されません。</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>共有するものを選択:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>共有しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>共有する(&amp;S)</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>すでに共有しているもの: {}。ここで何を選んでも、これは変わりません。</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>追加のデータを共有しますか？</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>共有に同意した後に、データ一覧が増えました。以下は、このコンピューターから送信される追加のデータのすべてと、その現在の値です。同意しない限り、これらは一切送信されません。</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>追加で共有するものを選択:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>追加のデータを共有しない(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>追加のデータを共有する(&amp;H)</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>共有されるもの: {}。</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>このウィンドウを閉じます。決定するまで、追加のデータは共有されません</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>このウィンドウを閉じます。決定するまで、何も共有されません</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>予期しない終了の後のみ</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>システム(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>設定(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>アドオン(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>変更した設定 – 最も個人差が表れるもの(&amp;C)</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>いつでも同意を撤回し、送信された内容を確認できます。どちらを選んでもFreeCADの動作は同じです。</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>データはFreeCADプロジェクト協会（FreeCAD project association AISBL）に送信されます。PostHogが協会のために、名前ではなくランダムなIDで、EU内に90日間保存します。いつでも同意の撤回、送信された内容の確認、データの写しや削除の請求ができます。どちらを選んでもFreeCADの動作は同じです。</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>送信される内容を特定できなかったため、何も共有できません: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>プライバシー通知(&amp;N)</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>プロキシへ:</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>プロキシの応答:</translation>
    </message>
    <message>
        <source>Response:</source>
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
        <source>No response received.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>エラー: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>サーバーから、次の試行まで%n秒待つよう求められました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>応答は最初の{}だけが保存されています。</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>表示されているのは先頭部分だけです。「コピー」では全体が対象になります。</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>テキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>このコンピューターでの最終確認で停止され、送信されていません。</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>プロキシが接続しなかったため、この試行ではサーバーに何も届いていません。</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>この試行では何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>接続できなかったため、この試行では何も送信されていません。</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>IDが短縮されている以外は、圧縮前の送信されたとおりの内容です。ID全体を見るには「表示」を選んでください。</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>圧縮前の、送信されたとおりの内容です。</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>これは一度も送信されていません。内容とともに、このコンピューターから破棄されました。</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>まだ送信されていません。送信時はこのようになります。</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>送信の試行</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>改行を入れる</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>JSONテキストを読みやすくするために改行を入れます。改行は送信されるデータには含まれません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>表示内容をすべてテキストとしてコピーします。</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>すでに請求済みです。</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>オフにして削除を請求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>削除を請求(&amp;R)</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>このコンピューターにはIDがないため、削除を請求できるデータがありません。</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>削除を請求すると、共有がオフになり、このIDの未送信データが破棄され、請求が{}に送信されます。このIDは今後使用されません。</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>削除を請求すると、このIDの未送信データが破棄され、請求が{}に送信されます。このIDは今後使用されません。</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>削除を請求すると、このIDの未送信データが破棄され、請求が{}に送信されます。現在のIDでの共有には影響しません。</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>削除サービスには、IPアドレスがこのIDとともに見えます。このコンピューターの履歴は残ります。</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>データの削除を請求</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>IDで保存されているすべてのデータの削除を、削除サービスに求めます。</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>削除サービスに接続できない場合は後で再試行する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>データを削除するID</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>進行中の請求</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
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
        <source>Copy request</source>
        <translation>写しの請求</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>削除の請求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>データに関する請求</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>取り消されました。削除サービスがすでに受け取っている可能性があります。</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>メールを用意しました。送信はご自身で行ってください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>サービスが請求を受理しました。データが削除されるまで、しばらくかかることがあります。</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>この請求は取り消されました。</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>送信待ちです。</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>削除サービスは、このIDのデータを見つけられませんでした。データがまだ処理されていない間も、同じ応答が返されます。</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>その少し前にデータが送信されていました。今、再試行してください。</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>その少し前にデータが送信されていました。{}以降に再試行してください。</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>サービスが請求を拒否しました: {}。</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>自動では再試行されません。</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>削除サービスから、{}まで待つよう求められました。</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>サービスは請求を処理できませんでした。応答: {}。</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>サービスに接続できませんでした: {}。</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>削除を請求済み</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>サーバー上にデータは見つからず</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>90日を経過</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>サーバー上にある可能性あり</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>削除の請求を受理: {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>「{}」に一致するメッセージはありません。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>ID {id}の削除の請求、送信先{server}。</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events}（ID: {id}）。</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events}、送信先{server}、ID {id}。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>完全なIDを含めずに、履歴をファイルに保存します。</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>完全なIDを含めてエクスポート…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>名前、値、キーを検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>名前、値、キーを検索します。Enter: 次の一致、Shift+Enter: 前の一致。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>送信される内容を表示</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>このコンピューターの履歴を消去できるウィンドウを開きます。</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>追加のデータを共有しないことが選択されています。内容を確認し、決定を変えることができます。</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>データ一覧に、まだ確認を求められていないデータがあります。決定するまでは、同意済みのものだけが送信されます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>再開するまで共有を一時停止します。矢印から別の期間を選べます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>共有を再開します。</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>オンにする…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>決める…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>送信される内容を表示し、同意を求めます。</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>アドオン・マネージャーを開く…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>設定を開く…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>削除の請求（{id}）: {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>共有をオフにし、同意を撤回します。先に確認を求めます。</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>追加のデータを確認…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>共有するものを選ぶ設定を開きます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>未送信データを、待たずに今すぐ送信します。</translation>
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
        <source>Turn off…</source>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>テレメトリパネルを開く</translation>
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
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>拒否または停止されたイベントがある日が%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>過去30日間: 受理されたものも待機中のものもありません</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>過去30日間: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n件のイベントを受理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n件のイベントが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n件のイベントを拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n件のイベントを送信前に停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n件のイベントを送信せずに破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>記録なし</translation>
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
            <numerusform>%n件の未送信イベントが破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>共有をオフにする</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>共有をオフにしますか？</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>サーバー上の自分のデータの削除も請求する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>オフにする(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>環境変数{}によりブロックされています。</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>次の環境変数によりブロックされています: {}。</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>このコンピューターのポリシーによりブロックされています。</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>このコンピューターのポリシーによりブロックされています: {}。</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>ローカルデータベースを使用できません: {}。何も送信されません。</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>ローカルデータベースは、このアドオンの新しいバージョンによって作成されました。何も送信されません。</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>送信できません: Pythonパッケージposthogを使用できません: {}。</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>Pythonパッケージposthogがありません。</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>送信できません: サーバーのアドレス「{}」は、https:// で始まり、サーバー名で終わる必要があります。</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>最終確認で停止しました: Pythonパッケージposthogが、記録されたデータとは異なる内容を送信するところでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>共有できるようにするには、このような環境変数なしでFreeCADを起動してください。</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>このコンピューターの管理者が変更できます。</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>アドオン・マネージャーでこのアドオンを更新してください。</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>「編集 → 設定 → テレメトリ」の「詳細」で修正してください。</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>未送信データは保持されます。posthogの別のバージョンがインストールされると送信されます。</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>アドオン・マネージャーを開くと、インストールを提案されます。その後、FreeCADを再起動してください。</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>提案されない場合（FreeCAD 1.0）は、そこでこのアドオンをアンインストールし、もう一度インストールしてください。アンインストールすると共有はオフになります。</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>FreeCADを再起動すると解決することがあります。</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>アドオン・マネージャーでPythonの依存関係（FreeCAD 1.1: 歯車メニュー内）を開き、すべて更新してください。その後、FreeCADを再起動してください。</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>posthogがそこに表示されていない場合は、インストールしたときと同じ方法で更新してください。</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>別のプログラム（バックアップや別のFreeCADなど）がファイルを使用しています。待つか、そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>ファイルとそのフォルダーへの書き込み権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>ファイルとそのフォルダーの所有者が自分であり、どちらもシンボリックリンクではないことを確認してください。</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>ファイル: {}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>数秒ごとに再試行されます。</translation>
    </message>
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
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>変更した設定</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>このアドオンの新しいバージョンによる記録です。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>決定するまで、何も共有されません。</translation>
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
        <source>Paused until FreeCAD restarts.</source>
        <translation>FreeCADの再起動まで一時停止中です。</translation>
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
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>{day} {time}まで一時停止中です。</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>{date} {time}まで一時停止中です。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>まだ保存されていません: %n件の変更。FreeCADが終了すると、失われる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>このアドオンのエラー: {}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>FreeCADの再起動まで、送信は停止しています。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>最後のメッセージは{when}受理されました（{events}）。</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>最後のメッセージは{when}拒否されました（{events}）。応答: 「{reason}」</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>最後のデータは{}サーバーに受理されました。その履歴は消去されたか、保存期間を過ぎています。</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>サーバーから、後で再試行するよう求められました。</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>サーバーはデータを受理しませんでした。応答: 「{}」</translation>
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
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>未送信データ: {}。</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>未送信データ: {events}（{sessions}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>そのうち%n件のイベントは、このアドオンの新しいバージョンでのみ送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>以前のTelemetryアドオンもフォルダー「{}」にインストールされています。このアドオンは独自にデータを送信し、そのデータはここには表示されません。アドオン・マネージャーでアンインストールできます。</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>このアドオンは二重にインストールされています。「{used}」は使用中で、「{other}」は使用されていません。必要のないフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>FreeCADの「設定をコピー」により、ローカルデータベースのコピーが残っています: {}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>破損したローカルデータベースを退避しました: {}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>それまでは何も収集も送信もされません。</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>共有しているもの: {}。</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>%n件の未送信イベントが破棄されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>予期しない終了を検出できません: ローカルデータベースのフォルダーでファイルをロックできません。</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>このコンピューターの他のユーザーが、ローカルデータベースを読み取れる可能性があります。</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>以前に送信されたデータは、削除を請求しない限り、最長90日間サーバーに残ります。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>次のメッセージ: FreeCADの次回起動時。</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>次の試行: まもなく。</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
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
        <source>Stops recording and sending data until you resume</source>
        <translation>再開するまで、データの記録と送信を停止します</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>テレメトリの設定…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>設定の「テレメトリ」ページを開きます</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>新しいテレメトリID…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>新しいランダムなIDで何が変わるかを説明し、IDを作成できるようにします</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>テレメトリデータの写しを請求…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>自分のIDで保存されているデータの写しを請求する方法を表示します</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>テレメトリを再開</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>データの記録と送信を再開します</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>このFreeCADが送信するデータの一覧を示すパネルを表示または非表示にします</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>テレメトリをオフにする…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>共有をオフにし、同意を撤回します。先に確認を求めます</translation>
    </message>
</context>
</TS>
