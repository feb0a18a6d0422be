//! Input that is missing, broken, endless or hostile. Whatever it is, the run ends, nothing panics, and the report names
//! the place and the way out; nothing in it can steer a terminal.

mod project;

use std::io::Write;
use std::time::{Duration, Instant};

use project::{Project, Run};
use serde_json::Value;

/// The longest that a run over a few lines of hostile input may take, on a slow machine in a debug build.
const SOON: Duration = Duration::from_secs(20);

const STATED: &str = "[[clinics.stated]]\nsource = 'a.txt'\nquote = '{figure} clinics'\n";

/// Runs `check` and looks at what holds for every input: an end soon, no panic, nothing raw, a last line.
fn report(project: &Project, format: &str) -> Run {
    let start = Instant::now();
    let run = project.run(&["check", "--output", format]);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    assert!(matches!(run.code, Some(0..=2)), "{run:?}");
    for text in [&run.out, &run.err] {
        assert!(!text.contains("panicked"), "{text}");
        assert_harmless(text);
    }
    run
}

/// Checks what `check` reports of this project: in each line the rule, a part of the message, the words of the first label
/// and a part of the help.
fn check(project: &Project, expected: &[[&str; 4]]) {
    let run = report(project, "json");
    let findings: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {run:?}"));
    let found = findings["findings"].as_array().expect("a list");
    assert_eq!(found.len(), expected.len(), "{}", report(project, "human").out);
    for (finding, [rule, message, words, help]) in found.iter().zip(expected) {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        assert_eq!(text(&finding["rule"]), *rule, "{finding:#}");
        assert!(text(&finding["message"]).contains(message), "{message}: {finding:#}");
        assert_eq!(text(&finding["labels"][0]["text"]), *words, "{finding:#}");
        assert!(text(&finding["help"]).contains(help), "{help}: {finding:#}");
        assert!(!text(&finding["help"]).is_empty(), "there is a way out: {finding:#}");
    }
    for format in ["human", "concise", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown"] {
        report(project, format);
    }
}

/// Checks that no character of a text can steer whoever prints it. Isolates are the report's own, one by one closed.
fn assert_harmless(text: &str) {
    let is_risky = |char: char| {
        let is_control = char.is_control() && char != '\n';
        is_control
            || matches!(char, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}')
    };
    let risky: Vec<_> = text.lines().filter(|line| line.contains(is_risky)).collect();
    assert!(risky.is_empty(), "{risky:?}");
}

#[test]
fn a_source_that_is_missing() {
    let project = Project::new(&[("claims/c.toml", STATED)]);
    check(
        &project,
        &[["source-missing", "a.txt does not exist", "a.txt", "relative to the folder of counterclaim.toml"]],
    );
}

#[test]
fn a_folder_where_a_file_is_meant() {
    let project = Project::new(&[("a.txt/b.txt", "12 clinics"), ("claims/c.toml", STATED)]);
    check(&project, &[["source-missing", "a.txt is a folder", "a.txt", ""]]);
}

#[test]
fn a_file_where_a_folder_is_meant() {
    let project = Project::with("12 clinics", "[[a.counted]]\nsource = 'a.txt'\neach = 'folder'\n");
    check(&project, &[["source-missing", "a.txt is a file, not a folder", "a.txt", ""]]);
}

#[cfg(unix)]
#[test]
fn a_source_that_may_not_be_read() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;

    let project = Project::with("12 clinics", STATED);
    let path = project.root.join("a.txt");
    set_permissions(&path, Permissions::from_mode(0o000)).unwrap();
    if std::fs::read(&path).is_ok() {
        return aloud("files without permissions, because this user may read them all the same");
    }
    check(&project, &[["source-missing", "a.txt may not be read", "a.txt", ""]]);
}

#[test]
fn bytes_that_are_no_utf_8_are_named_by_their_offset() {
    let project = Project::new(&[("claims/c.toml", STATED)]);
    project.write("a.txt", b"We run \xff\xfe 12 clinics");
    check(&project, &[["source-missing", "a.txt is not UTF-8: byte 7 (0xff)", "a.txt", ""]]);
    project.write("a.txt", [&[b'\n'; 100], &"۱۲ درمانگاه".as_bytes()[..3]].concat());
    check(&project, &[["source-missing", "a.txt is not UTF-8: byte 102", "a.txt", ""]]);
}

#[test]
fn byte_order_marks_are_understood() {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| "\u{feff}12 clinics ۵۳".encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    for bytes in ["\u{feff}12 clinics ۵۳".as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)] {
        let project = Project::new(&[("claims/c.toml", STATED)]);
        project.write("a.txt", bytes);
        check(&project, &[]);
    }
}

#[test]
fn half_a_character_of_utf_16() {
    let project = Project::new(&[("claims/c.toml", STATED)]);
    project.write("a.txt", b"\xff\xfea\0b");
    check(&project, &[["source-missing", "a.txt is not UTF-16", "a.txt", ""]]);
}

#[test]
fn an_empty_source() {
    let project = Project::with("", STATED);
    check(&project, &[["quote-missing", "not in a.txt", "{figure} clinics", ""]]);
    let project = Project::with("", "[[a.matched]]\nsource = 'a.txt'\nmatch = '{figure}'\n");
    check(&project, &[["match-nothing", "", "{figure}", ""]]);
    let project = Project::with("", "[[a.counted]]\nsource = 'a.txt'\neach = 'line'\n[[a.declared]]\nis = '0'\n");
    check(&project, &[]);
}

#[test]
fn an_empty_claims_file() {
    let run = report(&Project::new(&[("claims/c.toml", "")]), "concise");
    assert!(run.out.contains("error[nothing-checked]"), "{}", run.out);
    assert_eq!(run.code, Some(1));
}

#[test]
fn claims_files_and_configurations_that_are_no_text() {
    let project = Project::with("12 clinics", STATED);
    project.write("claims/d.toml", b"[[a.stated]]\n\xff");
    check(&project, &[["claims-file", "claims/d.toml is not UTF-8: byte 13 (0xff)", "", "UTF-8"]]);
    project.write("counterclaim.toml", b"\xff");
    let run = report(&project, "human");
    assert_eq!(run.err, "counterclaim: counterclaim.toml is not UTF-8: byte 0 (0xff)\n");
    assert_eq!(run.code, Some(2));
}

#[test]
fn a_configuration_that_is_a_folder() {
    let project = Project::with("12 clinics", STATED);
    std::fs::remove_file(project.root.join("counterclaim.toml")).unwrap();
    project.write("counterclaim.toml/a.txt", "");
    let run = report(&project, "human");
    assert_eq!((run.code, run.err.as_str()), (Some(2), "counterclaim: counterclaim.toml is a folder\n"));
}

#[test]
fn a_configuration_that_names_what_is_not_there() {
    let project = Project::with("12 clinics", STATED);
    for (key, path) in
        [("claims", "nowhere.toml"), ("claims", "["), ("sources", "nowhere.txt"), ("sources", "["), ("exclude", "[")]
    {
        project.write("counterclaim.toml", format!("[files]\n{key} = ['{path}']\n"));
        let run = report(&project, "human");
        assert_ne!(run.code, Some(0), "files.{key} = {path} is ignored");
        assert!(format!("{}{}", run.out, run.err).contains(path), "{run:?}");
    }
}

#[test]
fn broken_toml_shows_several_faults_of_several_files() {
    let project = Project::with("12 clinics", "[[a.stated]\nsource = 'a.txt'\n[b\n= 3\n");
    project.write("claims/d.toml", "[[c.declared]]\nis = '5\n");
    let found: Value = serde_json::from_str(&report(&project, "json").out).unwrap();
    let findings = found["findings"].as_array().unwrap();
    let places: Vec<_> =
        findings.iter().map(|finding| (&finding["labels"][0]["path"], &finding["labels"][0]["line"])).collect();
    for (path, line) in [("claims/c.toml", 1), ("claims/c.toml", 3), ("claims/c.toml", 4), ("claims/d.toml", 2)] {
        assert!(places.contains(&(&path.into(), &line.into())), "{path}:{line} in {places:?}");
    }
    assert!(
        findings.iter().all(|finding| finding["rule"] == "claims-file" && finding["help"].is_string()),
        "{findings:#?}"
    );
}

#[test]
fn deep_nesting_in_toml() {
    let deep = format!("a = {}{}\n", "[".repeat(100_000), "]".repeat(100_000));
    let run = report(&Project::with("", &deep), "concise");
    assert_eq!(run.code, Some(1));
}

#[test]
fn patterns_that_do_not_compile_or_are_too_large() {
    let matched =
        |pattern: &str| Project::with("12 clinics", &format!("[[a.matched]]\nsource = 'a.txt'\nmatch = '{pattern}'\n"));
    check(
        &matched("{figure} (clinics"),
        &[["claims-file", "does not compile: unclosed group", "{figure} (clinics", "syntax"]],
    );
    check(&matched("{figure} (?:\\w{999}){999}"), &[["claims-file", "too large", "{figure} (?:\\w{999}){999}", ""]]);
    let deep = format!("{{figure}} {}x{}", "(".repeat(5_000), ")".repeat(5_000));
    check(&matched(&deep), &[["claims-file", "", &deep, ""]]);
    let counted = "[[a.counted]]\nsource = 'a.txt'\neach = 'match'\nmatch = '[z-a]'\n";
    check(&Project::with("12 clinics", counted), &[["claims-file", "does not compile", "[z-a]", ""]]);
}

#[test]
fn patterns_that_are_slow_elsewhere() {
    let claims = "[[a.matched]]\nsource = 'a.txt'\nmatch = '(?:a*)*(?:a|a)*b {figure}'\n[[b.matched]]\nsource = 'a.txt'\nmatch = '(?s).*.*.*{figure}'\n";
    let project = Project::with(&format!("{} 12", "a".repeat(20_000)), claims);
    let run = report(&project, "concise");
    assert!(run.out.contains("match-nothing"), "{}", run.out);
}

#[test]
fn circular_expressions() {
    let claims =
        "[[a.computed]]\nis = 'b + 1'\n[[b.computed]]\nis = 'c'\n[[c.computed]]\nis = 'a'\n[[d.computed]]\nis = 'd'\n";
    let expected = [
        ["claims-file", "computed in a circle: a → b → c → a", "b", "state or count one of them"],
        ["claims-file", "computed in a circle: d → d", "d", ""],
    ];
    check(&Project::with("", claims), &expected);
}

#[test]
fn a_long_circle_and_a_long_chain() {
    let name = |idx: usize| format!("q{idx}");
    let claim = |idx: usize, next: usize| format!("[[{}.computed]]\nis = '{} + 1'\n", name(idx), name(next));
    let circle: String = (0..5_000).map(|idx| claim(idx, (idx + 1) % 5_000)).collect();
    let run = report(&Project::with("", &circle), "concise");
    assert!(run.out.contains("computed in a circle"), "{}", run.out);
    let chain: String =
        (0..5_000).map(|idx| claim(idx, idx + 1)).chain(["[[q5000.declared]]\nis = '1'\n".to_owned()]).collect();
    let run = report(&Project::with("", &chain), "concise");
    assert_eq!(run.code, Some(0), "{}", run.out);
}

#[test]
fn expressions_that_are_broken_or_endless() {
    let computed = |is: &str| Project::with("", &format!("[[b.declared]]\nis = '5'\n[[a.computed]]\nis = '{is}'\n"));
    for is in ["", "b +", "* b", "(b", "b)", "b b", "5 //", "b ^ 2", "<=", "~", "nowhere + 1", "b; rm"] {
        let run = report(&computed(is), "concise");
        assert!(run.out.contains("claims/c.toml:4:") && run.out.contains("error[claims-file]"), "{is}: {}", run.out);
    }
    for is in [
        format!("{}b{}", "(".repeat(50_000), ")".repeat(50_000)),
        vec!["b"; 50_000].join(" + "),
        "-".repeat(50_000) + "b",
    ] {
        report(&computed(&is), "concise");
    }
}

#[test]
fn division_by_zero_and_by_what_may_be_zero() {
    let claims = "[[a.declared]]\nis = '5'\n[[b.declared]]\nis = '0 to 2'\n[[c.computed]]\nis = 'a / 0'\n[[d.computed]]\nis = 'a / b'\n[[e.computed]]\nis = 'a / (a - a)'\n";
    let help = "state a figure that excludes zero";
    let expected = [
        ["not-checked", "0 may be zero", "0", help],
        ["not-checked", "b may be zero", "b", help],
        ["not-checked", "a - a may be zero", "a - a", help],
    ];
    check(&Project::with("", claims), &expected);
}

#[test]
fn huge_exponents_are_no_figures() {
    for is in ["1e999999999", "1e-999999999", "10^99999999999", "1e99999999999999999999999999"] {
        let project = Project::with("", &format!("[[a.declared]]\nis = '{is}'\n"));
        check(&project, &[["claims-file", "is no figure", is, "write one figure"]]);
    }
    let project = Project::with("there are 1e999999999 clinics", STATED);
    report(&project, "concise");
}

#[test]
fn numbers_of_five_thousand_digits() {
    let digits = "9".repeat(5_000);
    let grouped = vec!["999"; 2_000].join(",");
    for number in [&digits, &grouped, &format!("0.{digits}"), &"۹".repeat(5_000), &"million ".repeat(3_000)] {
        let project = Project::with(
            &format!("There are {number} clinics."),
            "[[a.matched]]\nsource = 'a.txt'\nmatch = 'are {figure}'\n[[a.declared]]\nis = '12'\n",
        );
        let run = report(&project, "human");
        assert!(run.out.len() < 5_000, "the report stays readable: {} bytes", run.out.len());
        let run = project.run(&["figures", "a.txt"]);
        assert_eq!(run.code, Some(0), "{run:?}");
        let declared = Project::with("", &format!("[[a.declared]]\nis = '{number}'\n"));
        let run = report(&declared, "human");
        assert!(run.out.len() < 5_000, "the report stays readable: {} bytes", run.out.len());
    }
}

#[test]
fn products_of_huge_quantities() {
    let declared = "[[b.declared]]\nis = '999999999 trillion'\n[[a.declared]]\nis = '5'\n";
    let product = vec!["b"; 200].join(" * ");
    let quotient = vec!["b"; 200].join(" / ");
    let chain: String = (1..60).map(|idx| format!("[[p{idx}.computed]]\nis = 'p{0} * p{0}'\n", idx - 1)).collect();
    for claims in [
        format!("{declared}[[a.computed]]\nis = '{product}'\n"),
        format!("{declared}[[a.computed]]\nis = '{quotient}'\n"),
        format!("[[p0.declared]]\nis = '999 trillion'\n{chain}[[p59.declared]]\nis = '3'\n"),
    ] {
        let run = report(&Project::with("", &claims), "human");
        assert!(run.out.len() < 20_000, "the report stays readable: {} bytes", run.out.len());
        let is_told = run.out.contains("has too many digits") || run.out.contains("contradictory");
        assert!(is_told, "{}", run.out);
    }
}

#[test]
fn paths_and_globs_that_leave_the_root() {
    let project =
        |source: &str| Project::with("12 clinics", &format!("[[a.counted]]\nsource = '{source}'\neach = 'file'\n"));
    for source in ["../a.txt", "../**/*.txt", "docs/../../a.txt", "**/../../*.txt"] {
        check(&project(source), &[["claims-file", "a path that leaves the root", source, "all sources lie below it"]]);
    }
    for source in ["/etc/passwd", "/etc/*", "//etc/passwd"] {
        check(&project(source), &[["claims-file", "an absolute path", source, ""]]);
    }
    check(&project("..\\a.txt"), &[["claims-file", "backslash", "..\\a.txt", ""]]);
    let project = Project::with("12 clinics", STATED);
    for (key, glob) in [("claims", "../*.toml"), ("sources", "/etc/*"), ("exclude", "../../x")] {
        project.write("counterclaim.toml", format!("[files]\n{key} = ['{glob}']\n"));
        let run = report(&project, "human");
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(run.err.contains(&format!("⟦{glob}⟧")) && run.err.contains("all sources lie below it"), "{}", run.err);
    }
}

#[test]
fn globs_that_are_malformed_or_endless() {
    for source in [
        "a[.txt",
        "{a,b.txt",
        "a.txt{",
        "[z-a].txt",
        "*{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}*",
    ] {
        let claims = format!("[[a.counted]]\nsource = '{source}'\neach = 'file'\n");
        let run = report(&Project::with("12 clinics", &claims), "concise");
        assert!(run.out.starts_with("claims/c.toml:2:") && run.code == Some(1), "{source}: {}", run.out);
    }
}

#[cfg(unix)]
mod links_and_pipes {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    const COUNTED: &str = "[[n.counted]]\nsource = '**/*.txt'\neach = 'file'\n[[n.declared]]\nis = '1'\n";

    #[test]
    fn a_link_that_leaves_the_root_is_not_followed() {
        let project = Project::new(&[("b.txt", ""), ("claims/c.toml", STATED), ("claims/n.toml", COUNTED)]);
        project.write("../secret.txt", "12 clinics");
        symlink("../secret.txt", project.root.join("a.txt")).unwrap();
        symlink("..", project.root.join("up")).unwrap();
        check(&project, &[["source-missing", "a.txt is a symbolic link that leaves the root", "a.txt", ""]]);
        let stated = STATED.replace("a.txt", "up/secret.txt");
        let through = Project::new(&[("claims/c.toml", &stated)]);
        through.write("../secret.txt", "12 clinics");
        symlink("..", through.root.join("up")).unwrap();
        check(&through, &[["source-missing", "is a symbolic link that leaves the root", "up/secret.txt", ""]]);
    }

    #[test]
    fn links_that_go_round_in_circles() {
        let project = Project::new(&[("b/b.txt", ""), ("claims/c.toml", STATED), ("claims/n.toml", COUNTED)]);
        symlink("a.txt", project.root.join("a.txt")).unwrap();
        symlink("..", project.root.join("b/up")).unwrap();
        symlink(".", project.root.join("b/self")).unwrap();
        check(&project, &[["source-missing", "a.txt is a symbolic link that leads to itself", "a.txt", ""]]);
    }

    #[test]
    fn a_link_to_nothing() {
        let project = Project::new(&[("claims/c.toml", STATED)]);
        symlink("nowhere.txt", project.root.join("a.txt")).unwrap();
        check(&project, &[["source-missing", "a.txt is a symbolic link to nothing", "a.txt", ""]]);
    }

    #[test]
    fn a_pipe_is_not_waited_for() {
        let project = Project::new(&[("claims/c.toml", STATED)]);
        let made = Command::new("mkfifo").arg(project.root.join("a.txt")).status().unwrap();
        assert!(made.success());
        check(&project, &[["source-missing", "a.txt is neither a file nor a folder", "a.txt", ""]]);
        let made = Command::new("mkfifo").arg(project.root.join("claims/d.toml")).status().unwrap();
        assert!(made.success());
        report(&project, "human");
    }

    #[test]
    fn arguments_that_are_no_text() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let project = Project::with("12 clinics", STATED);
        for command in ["check", "explain", "figures", "compare"] {
            let mut command = project.command(&[command]);
            command.arg(OsStr::from_bytes(b"\xff\x1b[31m"));
            let run = project::run(command, b"");
            assert_eq!(run.code, Some(2), "{run:?}");
            assert_harmless(&run.err);
        }
    }

    #[test]
    fn names_of_files_cannot_steer_the_report() {
        let name = "a\u{1b}[31m\u{202e}\u{9b}\u{7}\n.txt";
        let project = Project::new(&[
            (name, HOSTILE),
            ("claims/c.toml", "[[a.matched]]\nsource = 'a*.txt'\nmatch = '{figure} clinics'\n"),
        ]);
        let run = report(&project, "human");
        assert!(run.out.contains("contradictory") && run.out.contains("‹U+202E›"), "{}", run.out);
        report(&project, "concise");
        report(&project, "json");
        assert_harmless(&project.run(&["figures", name]).out);
        assert_harmless(&project.run(&["figures", &format!("{name}x")]).err);
        assert_harmless(&project.run(&["check", &format!("{name}x")]).err);
    }
}

/// A text full of what terminals and displays obey.
const HOSTILE: &str = "We \u{1b}[31mrun\u{7} \u{202e}12\u{202c} \u{2067}clinics\u{2069}\r and\u{8}\u{0} 13\u{200f} clinics \u{9b}31m\u{2028} and 14 clinics\u{85}.\n";

#[test]
fn what_a_source_holds_cannot_steer_the_report() {
    let matched = "[[a.matched]]\nsource = 'a.txt'\nmatch = '{figure}'\nsays = '12'\n";
    let project = Project::with(HOSTILE, matched);
    let run = report(&project, "human");
    assert!(run.out.contains("‹U+202E›"), "{}", run.out);
    report(&project, "concise");
    let json = report(&project, "json");
    let value: Value = serde_json::from_str(&json.out).unwrap();
    assert!(value["findings"].as_array().is_some_and(|findings| !findings.is_empty()), "{}", json.out);
}

#[test]
fn what_a_claims_file_holds_cannot_steer_the_report() {
    let claims = concat!(
        "[['a\u{202e}'.declared]]\nis = '5'\n",
        "[[\"b\\u001b[31m\\u202e\".declared]]\nis = \"5\\u001b[31m\"\n",
        "[[c.stated]]\nsource = \"no\\u001b[31m\\u202e.txt\"\nquote = \"\\u001b[31m\\u202e {figure}\"\nnote = \"\\u001b[31m\\u202e\"\n",
        "[[c.matched]]\nsource = 'a.txt'\nmatch = \"\\u001b[31m{figure}(\\u202e\"\n",
        "[[c.declared]]\nis = '5'\nnote = \"\\u001b[31m\\u202e\"\nwhen = \"\\u001b[31m\\u202e\"\n",
        "[[c.declared]]\nis = '6'\nnote = \"\\u009b31m\"\n\"key\\u001b[31m\\u202e\" = 1\n",
        "[[d.computed]]\nis = \"e\\u001b[31m \\u202e+ 1\"\n",
        "[[accept]]\nquantity = \"\\u001b[31m\"\nbecause = \"\\u001b[31m\"\nuntil = 2020-01-01\n",
    );
    let project = Project::with("12 clinics", claims);
    for format in ["human", "concise", "json"] {
        assert_eq!(report(&project, format).code, Some(1));
    }
}

#[test]
fn control_characters_in_toml_itself() {
    let project = Project::with("12 clinics", "[[a.declared]]\nis = '\u{1b}[31m5'\n\u{202e}key = 1\n\u{0}\n");
    for format in ["human", "concise", "json"] {
        assert_eq!(report(&project, format).code, Some(1));
    }
    project.write("counterclaim.toml", "[rules]\n'\u{202e}x' = 'off'\n\"y\\u001b[31m\" = 'off'\n\u{1b}[31m\n");
    assert_eq!(report(&project, "human").code, Some(2));
}

#[test]
fn what_figures_and_compare_write_cannot_steer_a_terminal() {
    let project = Project::new(&[("a.txt", HOSTILE)]);
    assert_harmless(&project.run(&["figures", "a.txt"]).out);
    assert_harmless(&project.run(&["figures", "--format", "jsonl", "a.txt"]).out);
    let record = serde_json::json!({ "text": HOSTILE, "a": "5\u{202e} %", "b": "\u{9b}6 %\u{202c}" }).to_string();
    project.write("r.jsonl", record);
    assert_harmless(&project.run(&["figures", "--records", "r.jsonl"]).out);
    assert_harmless(&project.run(&["compare", "--records", "r.jsonl"]).out);
    for figure in ["5\u{202e} %", "12\u{200f} clinics", "5 %\u{1b}[31m", "\u{9b}5"] {
        let run = project.run(&["compare", figure, "5 %"]);
        assert_harmless(&run.out);
        assert_harmless(&run.err);
    }
    assert_harmless(&project.run(&["explain", "\u{1b}[31m\u{202e}"]).err);
}

#[test]
fn records_that_are_endless_or_no_text() {
    let project = Project::new(&[]);
    let deep = format!("{}{}\n", "[".repeat(100_000), "]".repeat(100_000));
    let long = format!("{{\"text\": \"{}\"}}\n", "12 clinics, ".repeat(20_000));
    project.write("r.jsonl", [deep.as_bytes(), b"\xff\xfe\n", long.as_bytes()].concat());
    let start = Instant::now();
    let run = project.run(&["figures", "--records", "r.jsonl"]);
    assert!(start.elapsed() < SOON);
    assert_eq!((run.code, run.out.lines().count()), (Some(2), 3), "{}", run.err);
}

#[test]
fn one_long_line_and_many_quotes_of_one_word() {
    let source = "12 clinics, ".repeat(50_000);
    let project = Project::with(
        &source,
        "[[a.stated]]\nsource = 'a.txt'\nquote = 'clinics'\n[[b.stated]]\nsource = 'a.txt'\nquote = 'clinics in {figure} towns of the far south'\n[[c.matched]]\nsource = 'a.txt'\nmatch = '{figure} clinics'\n",
    );
    let run = report(&project, "human");
    assert!(run.out.len() < 20_000, "the report stays readable: {} bytes", run.out.len());
}

/// Straight to standard error: what a passing test prints with a macro is never seen.
#[cfg(unix)]
fn aloud(what: &str) {
    writeln!(std::io::stderr(), "\nNOT CHECKED: {what}\n").expect("standard error is open");
}
