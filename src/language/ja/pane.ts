import type { pane as english } from "../en/pane";
import type { Translation } from "../translation";

const list = (names: readonly string[]): string => names.join("、");

/** Sentences of the task pane. */
export const pane: Translation<typeof english> = {
  together: (sentences) => sentences.join(""),

  opening: { heading: "Minerals Roadmap", text: "このブックを確認しています…" },

  choosing: {
    heading: "ロードマップを作成",
    headingUpdate: "ロードマップを更新",
    purpose: "銅と亜鉛の10年間の需要、供給、共同戦略を、アドインなしで動く標準の数式のシートにまとめます。",
    found: (number) => `このブックにはロードマップ（${number}シート）があります。`,
    foundKeeps: "更新すると各シートをその場で書き換えます。黄色いセルの入力は保持されます。",
    partners: "対象国",
    pair: (home, producer) => `${home}・${producer}`,
    period: "10年間",
    years: (first, last) => `${first}–${last}年`,
    signedYears: (first, last) => `${first}–${last}年（署名どおり）`,
    scenario: "シナリオ",
    scenarioNote: "4つとも計算し、選んだものを主に示します。後からブックで変更できます。",
    case: "ケース",
    caseNote: "不確実な入力を、要確保量が少なくなる端（低位）か多くなる端（高位）に置きます。",
    metals: "金属",
    language: "ブックの言語",
    languageNote: "言語を変えると文言とシート名が変わります。数値と数式は変わりません。",
    noMetal: "金属を1つ以上選んでください。",
    freeze: "今の数値を残す名称",
    freezeNote: "任意。更新時に今の数値をこの名称で残し、その後の数値と並べて比べられます。",
    freezeExample: (year) => `${year}年合意`,
    build: "ロードマップを作成",
    buildSheets: (number) => `ロードマップを作成：${number}シート`,
    update: "ロードマップを更新",
    updateSheets: (number) => `ロードマップを更新：${number}シート`,
  },

  scenarios: {
    reference: "現在表明されている政策",
    accelerated: "基準とネットゼロの中間",
    "net-zero": "エネルギー由来の排出が2050年までにゼロ",
    own: "独自の入力、残りは基準",
  },

  plan: {
    title: "作成するシート",
    titleCounted: (number) => `作成するシート：${number}枚`,
    titleUpdate: (number) => `更新するシート：${number}枚`,
    counting: "シートの一覧を準備しています…",
    unknown: "シートの一覧を準備できませんでした。作成はできる場合があります。",
    cover: "案内：目次、使い方、限界",
    added: "新規",
    keeps: "シートはその場で更新するため、それらを参照するご自身の数式はそのまま使えます。",
    foreign: "ご自身のシートには触れません。",
    note: "作成はExcelの「元に戻す」では取り消せません。「作成したものを削除」で取り除けます。",
  },

  review: {
    heading: "更新の内容",
    reading: "ブックと新しいロードマップを比べています…",
    nothingWritten: "まだ何も書き込んでいません。",
    kept: (number) => `保持する入力：${number}件`,
    conflicting: (number) => `新しい数値があっても保持する入力：${number}件`,
    changed: (number) => `変わる数値：${number}件`,
    lost: (number) => `新しいロードマップに置き場所がなく、記録に残す入力：${number}件`,
    added: (number) => `追加するシート：${number}枚`,
    damaged: "前回の作成時の値を読み取れません",
    damagedNote:
      "代わりにこのバージョンの値と比べて入力を見つけます。このバージョンで変わった値は入力として扱われ、そのまま残ります。失われるものはありません。",
    nothing: "入力も数値も変わりません",
    nothingNote: "同じ数値で各シートをその場で書き直します。",
    change: (sheet, label, from, to) => `${sheet}、${label}：${from} → ${to}`,
    conflict: (sheet, label, own, offered) => `${sheet}、${label}：${own}を保持（新しい値は${offered}）`,
    value: (sheet, label, value) => `${sheet}、${label}：${value}`,
    empty: "空欄",
    more: (number) => `ほか${number}件`,
    frozen: (name) => `今の数値を「${name}」として残します。`,
    replaced: (name, earlier) =>
      earlier === ""
        ? `以前に残した版は消え、今の数値が「${name}」として置き換わります。`
        : `「${earlier}」として残した版は消え、今の数値が「${name}」として置き換わります。`,
    replacedNote: "以前の版を残すには、戻って名称を空欄にしてください。",
    stays: (name) =>
      name === "" ? "以前に残した版はそのままです。" : `「${name}」として残した版はそのままです。`,
    update: "更新する",
    back: "戻る",
  },

  building: {
    heading: "ロードマップを作成しています",
    headingUpdate: "ロードマップを更新しています",
    progressLabel: "進み具合",
    prepare: "ブックを読み、シートを構成しています",
    survey: "名前とシートを確認しています",
    sheet: (name) => `「${name}」を書いています`,
    print: "印刷を設定しています",
    finish: "名前と保護を設定しています",
    calculate: "計算しています",
    steps: (done, total) => `${total}段階のうち${done}`,
    waiting: "セルの編集を終えてください（EnterまたはEsc）",
    waitingNote: "セルの編集中、Excelは変更を受け付けません。編集を終えると、作業は自動で続きます。",
    cancel: "キャンセル",
    cancelling: "キャンセルしています…",
    putBack: "中止し、ブックを元の状態に戻しています",
  },

  done: {
    heading: "ロードマップができました",
    headingUpdated: "ロードマップを更新しました",
    added: (number) => `${number}シートを追加しました。`,
    updated: (number) => `${number}シートをその場で更新しました。`,
    kept: (number) => `入力${number}件を保持しました。`,
    checksFine: "検証はすべて0",
    checksFineNote: "数値はすべて合っています。",
    checksOff: (total) => `検証の合計は0ではなく${total}`,
    checksOffNote: (sheet) => `合わない行は「${sheet}」で確認できます。各行に比較の内容が示されています。`,
    checksUnknown: (sheet) => `数値が合うかは「${sheet}」で確認できます。0なら問題ありません。`,
    frozen: (name, sheet) => `更新前の数値を「${sheet}」に「${name}」として残しました。`,
    linksHeading: "シートを開く",
    links: {
      cover: "最初に読むシート",
      inputs: "変更できる数値",
      actions: "誰が何をいつまでに行うか",
      gantt: "10年間の施策",
      dashboard: "要点とグラフ",
      checks: "0でなければならない値",
    },
    know: "お知らせ",
    change: "選択を変える",
  },

  know: {
    renamed: (planned, actual) =>
      `「${planned}」という別のシートがあるため、ロードマップのシートは「${actual}」です。`,
    leftOver: (names) =>
      `以前の作成から残り、今後は更新されないシート：${list(names)}。不要なら削除してください。`,
    copies: (names) => `複製されたシートはそのままで、更新されません：${list(names)}。`,
    keptNames: (names) =>
      `次の名前はこのブックの別のセルを指しているため、そのままにしました：${list(names)}。`,
    withoutPrint: (names) =>
      `プリンターがない場合などに、Excelは印刷設定を受け付けません：${list(names)}。プリンターのある環境で更新すると設定されます。`,
    lost: (entries, sheet) =>
      `このロードマップに置き場所のない入力${entries}件は、値とともに「${sheet}」に記載しました。`,
    ofOtherPartners: (entries, sheet) =>
      `以前に選んだ対象国の入力${entries}件は引き継がず、「${sheet}」に記載しました。`,
    overflow: (table, records, sheet) =>
      `${table}の表に挿入された${records}行は収まらず、計算に入っていません（「${sheet}」に記載）。表の下の空き行を使ってください。`,
  },

  tables: {
    mines: "鉱山",
    projects: "プロジェクト",
    countries: "国",
    origins: "精鉱の調達先",
    history: "過去の消費",
    actions: "施策",
    risks: "リスク",
  },

  remove: {
    open: "作成したものを削除",
    title: "ロードマップを削除しますか",
    text: "すべてのシートが入力内容とともに消え、それらを参照するご自身の数式は#REF!になります。Excelでは元に戻せません。作成し直すと収録の数値は戻りますが、入力は戻りません。",
    own: "ほかのシートはそのままです。",
    confirm: "シートを削除",
    keep: "残す",
    heading: "ロードマップを削除しています",
    busy: "シートと名前を削除しています…",
  },

  removed: {
    heading: "ロードマップを削除しました",
    text: (number) => `${number}シートと、それらの名前を削除しました。`,
    nothing: "このブックにロードマップはなく、削除するものはありませんでした。",
    next: "選択に戻る",
  },

  cancelled: {
    heading: "キャンセルしました",
    text: "ブックは作業前の状態です。",
    next: "選択に戻る",
  },

  failed: {
    headings: {
      opening: "ブックを読めませんでした",
      building: "ロードマップを作成できませんでした",
      removing: "ロードマップを削除できませんでした",
    },
    what: {
      cancelled: "作業はキャンセルされました。",
      editing: "セルが編集中のままでした。",
      protected: "シートまたはブックの構成が保護されています。",
      "too-large": "要求が大きすぎるため、Excelが受け付けませんでした。",
      unsupported: "このExcelには、ロードマップに必要な機能が足りません。",
      "not-found": "ロードマップに必要なシートまたはセルがありません。",
      failed: "Excelで処理できませんでした。",
      "not-restored": "Excelが途中で止まり、ブックを元に戻せませんでした。",
      options: "この選択ではロードマップを作成できません。",
      edits: "入力シートの内容に、ロードマップのどのセルにも合わないものがあります。",
      unexpected: "アドインで予期しない問題が起きました。",
    },
    at: (sheet) => `場所：「${sheet}」。`,
    unchanged: "ブックは何も変わっていません。",
    asBefore: "ブックは作業前の状態です。",
    halfDone: "書きかけの部分がブックに残っています。ご自身のシートには触れていません。",
    partlyRemoved: "一部のシートはすでに消えている可能性があります。ご自身のシートには触れていません。",
    next: {
      cancelled: "準備ができたら、もう一度お試しください。",
      editing: "セルでEnterまたはEscを押してから、もう一度お試しください。",
      protected: "「校閲」タブで保護を解除してから、もう一度お試しください。",
      "too-large": "金属を1つにするか、デスクトップ版のExcelで作成してください。",
      unsupported: "Officeを更新してから、もう一度お試しください。",
      "not-found": "もう一度お試しください。足りないものは作り直されます。",
      failed: "もう一度お試しください。再び失敗したら、ブックを保存して開き直してください。",
      "not-restored": "ブックを保存せずに閉じ、開き直してから、もう一度お試しください。",
      options: "選択を変えてください。",
      edits: "入力シートの直前の変更を元に戻すか、ロードマップを削除して作り直してください。",
      unexpected: "もう一度お試しください。再び失敗したら、詳細をサポートにお送りください。",
    },
    detail: "技術的な詳細",
    retry: "もう一度試す",
    back: "選択を変える",
  },

  small: {
    gone: (sheet) => `シート「${sheet}」を開けませんでした。名前の変更か削除が考えられます。`,
  },

  functions: {
    heading: "どのセルでも使える関数",
    text: "=MINERALS. と関数の最初の数文字を入力すると引数が表示されます。選択中のセルに例を挿入することもできます。",
    examples: ["2035年の銅の地金消費量、kt", "亜鉛の10年間の用途別消費量", "収録しているすべての項目とid"],
    insert: "挿入",
    insertLabel: (formula) => `選択中のセルに ${formula} を挿入`,
    inserted: (cell) => `${cell}に挿入しました。`,
    occupied: (cell) => `${cell}は空ではありません。空のセルを選んで、もう一度挿入してください。`,
    refused: "Excelが数式を受け付けませんでした。編集中のセルを確定するか、別のセルを選んでください。",
    help: "すべての関数と例（英語）",
  },

  explain: {
    button: "このセルのエラーを説明",
    hint: "エラーが表示されたセルを選択すると、その理由がわかります。セルは再計算されますが、何も変更されません。",
    busyButton: "セルを計算しています…",
    title: (cell, error) => `${cell}：${error}`,
    said: (functions) => `${list(functions)}：`,
    noFunction: (cell) =>
      `${cell}の数式はMINERALS関数を使っていません。エラーの元が別のセルにある場合は、そのセルを選択してください。`,
    fine: (cell) => `${cell}にエラーはありません。`,
    busy: (cell) => `${cell}はまだ計算中です。少し待ってから、もう一度お試しください。`,
    untold:
      "MINERALS関数からの説明はありません。数式の中の別の関数か、Excel自体のエラーと考えられます。数式が参照するセルを確認し、数式を入力し直してください（F2、Enter）。",
  },

  privacyNote: "計算はすべてこのコンピューターで行います。アドインは数値をどこにも送りません。",
  linksLabel: "ヘルプと方針",
  supportLink: "ヘルプとサポート（英語）",
  privacyLink: "プライバシー（英語）",

  outside: {
    heading: "このページはExcelで開いてください",
    text: "Excelの中で使うページです。Excelの「ホーム」タブの「ロードマップを開く」から開いてください。",
  },
  tooOld: {
    heading: "このExcelは古いため、ロードマップを作成できません",
    text: "作成にはExcelApi 1.12が必要ですが、このExcelにはありません。セルの関数は使える場合があります。",
    next: "Officeを更新するか、Web版のExcelでブックを開いてください。",
  },
};
