//! The schemas that editors take: they are the ones that ship, they take what the tool takes, and they refuse what it refuses.
//! `COUNTERCLAIM_RENEW=1 cargo test --test schema` writes the ones that ship.

mod project;

use std::io::Write;
use std::process::Command;
use std::sync::Arc;

use counterclaim::claim::{self, Config};
use counterclaim::rules;
use counterclaim::source::Source;
use jsonschema::Validator;
use project::{command, file, repository, run};
use serde_json::{Value, json};

const KINDS: [&str; 2] = ["config", "claims"];

fn shipped(kind: &str) -> String {
    format!("docs/schema/{kind}.json")
}

#[test]
fn the_schemas_that_ship_are_those_that_are_printed() {
    for kind in KINDS {
        let printed = run(command(repository(), &["schema", kind]), b"");
        assert_eq!((printed.code, printed.err.as_str()), (Some(0), ""));
        if std::env::var_os("COUNTERCLAIM_RENEW").is_some() {
            std::fs::write(repository().join(shipped(kind)), &printed.out).expect("the schema can be written");
        }
        let way_out = "COUNTERCLAIM_RENEW=1 cargo test --test schema";
        assert!(printed.out == file(&shipped(kind)), "{} is not what is printed: {way_out}", shipped(kind));
    }
}

/// Both schemas, ready to be asked.
fn validator(kind: &str) -> Validator {
    let schema = serde_json::from_str(&file(&shipped(kind))).expect("a schema is JSON");
    jsonschema::draft7::meta::validate(&schema).unwrap_or_else(|error| panic!("{kind} is no schema: {error}"));
    jsonschema::draft7::new(&schema).unwrap_or_else(|error| panic!("{kind}: {error}"))
}

/// A file as checkers of TOML hand it to a schema: days are strings.
fn as_json(text: &str) -> Option<Value> {
    fn value(toml: &toml::Value) -> Value {
        match toml {
            toml::Value::Table(table) => table.iter().map(|(key, own)| (key.clone(), value(own))).collect(),
            toml::Value::Array(values) => values.iter().map(value).collect(),
            toml::Value::Datetime(day) => day.to_string().into(),
            toml::Value::String(text) => text.as_str().into(),
            toml::Value::Integer(number) => (*number).into(),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(flag) => (*flag).into(),
        }
    }
    Some(value(&toml::Value::Table(text.parse().ok()?)))
}

/// What the tool says is wrong with a claims file.
fn faults(text: &str) -> Vec<String> {
    let file = Arc::new(Source::new("claims/c.toml", text));
    claim::file::read(&[file], &rules::names()).faults.into_iter().map(|fault| fault.message).collect()
}

/// Every claims file of this repository: its own, and those of the small projects.
fn claims_files() -> Vec<(String, String)> {
    fn below(folder: &str, found: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(repository().join(folder)).expect("a folder of the repository") {
            let entry = entry.expect("it is readable");
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            let is_claims = path.ends_with(".toml") && !path.ends_with("counterclaim.toml");
            match entry.path().is_dir() {
                true => below(&path, found),
                false if is_claims && path.contains("claims") => found.push((path.clone(), file(&path))),
                false => {}
            }
        }
    }
    let mut found = Vec::new();
    ["claims", "tests/fixtures", "tests/real_documents"].iter().for_each(|folder| below(folder, &mut found));
    found
}

#[test]
fn every_claims_file_that_the_tool_takes_fits_the_schema() {
    let (schema, files) = (validator("claims"), claims_files());
    assert!(files.len() > 30, "there are files to look at");
    for (path, text) in files.iter().filter(|(_, text)| faults(text).is_empty()) {
        let value = as_json(text).unwrap_or_else(|| panic!("{path} is TOML"));
        let errors: Vec<String> = schema.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
    }
}

/// A sound claim of each origin, and tables that are no quantities.
const SOUND: [&str; 14] = [
    "[[x.stated]]\nsource = 'a.md'\nquote = 'runs {figure} clinics'\n",
    "[[x.matched]]\nsource = ['a.md', 'b.md']\nmatch = '{figure} clinics'\n",
    "[[x.counted]]\nsource = 'a/*.md'\neach = 'file'\n",
    "[[x.counted]]\nsource = 'a.md'\nquotes = ['north', { quote = 'nine of the south', counts = 9 }]\n",
    "[[x.read]]\nsource = 'Cargo.toml'\nat = 'package.rust-version'\n",
    "[[x.summed]]\nsource = 'a.csv'\ncolumn = 'beds'\nwhere = { kind = 'owned', beds = { at-least = 100 } }\n",
    "[[x.total]]\nsource = 'a.md'\ncolumn = ['beds', 'سهم']\n",
    "[[x.translated]]\nen = { source = 'a.md', quote = 'runs {figure}' }\nfa = { source = 'b.md', quote = 'شبکه {figure}' }\n",
    "[[x.translated]]\nid = { source = 'a.md', quote = 'ada {figure}' }\nfa = { source = 'b.md', quote = 'شبکه {figure}' }\n",
    "['درمانگاه‌ها']\nkind = 'count'\nabout = 0.5\n[['درمانگاه‌ها'.computed]]\nis = '12'\n",
    "[x]\nabout = '5 %'\nmonotone = 'up'\n[[x.declared]]\nis = '~ 85 million'\n",
    "[[sentence]]\nsource = 'a.md'\nquote = '{x} agents and {y} skills'\n[x]\n[y]\n",
    "[x]\n[[accept]]\nquantity = 'x'\nbecause = 'spoken'\nuntil = 2027-03-21\n",
    "[defaults]\nlang = 'fa'\nwhen = '1401'\n",
];

/// Claims files that say something that nobody could mean.
const WRONG: [&str; 17] = [
    "[[x.stated]]\nsource = 'a.md'\n",
    "[[x.stated]]\nsource = 'a.md'\nqoute = 'runs {figure}'\n",
    "[[x.stated]]\nsource = []\nquote = 'runs {figure}'\n",
    "[[x.stated]]\nsource = 'a.md'\nquote = ' '\n",
    "[[x.stated]]\nsource = 'a.md'\nquote = 'runs {figure}'\nauthority = 'yes'\n",
    "[[x.stated]]\nsource = 'a.md'\nquote = 'runs {figure}'\neach = 'file'\n",
    "[x.stated]\nsource = 'a.md'\nquote = 'runs {figure}'\n",
    "[[x.statd]]\nsource = 'a.md'\nquote = 'runs {figure}'\n",
    "[[x.matched]]\nsource = 'a.md'\n",
    "[[x.counted]]\nsource = 'a.md'\neach = 'page'\n",
    "[[x.counted]]\nsource = 'a.md'\n",
    "[[x.counted]]\nsource = 'a.md'\neach = 'item'\ndepth = 0\n",
    "[[x.read]]\nsource = 'a.md'\n",
    "[[x.summed]]\nsource = 'a.csv'\ncolumn = 'b'\nwhere = { b = { at-lest = 1 } }\n",
    "[x]\nkind = 'cout'\n",
    "[[accept]]\nbecause = 'spoken'\n",
    "[defaults]\nunit = 'beds'\n",
];

#[test]
fn schema_and_tool_take_and_refuse_the_same_claims() {
    let schema = validator("claims");
    for text in SOUND {
        assert_eq!(faults(text), [""; 0], "{text}");
        let value = as_json(text).expect(text);
        let errors: Vec<String> = schema.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{text}{errors:#?}");
    }
    for text in WRONG {
        assert!(!faults(text).is_empty(), "the tool takes\n{text}");
        assert!(!schema.is_valid(&as_json(text).expect(text)), "the schema takes\n{text}");
    }
}

/// A key that the schema offers is one that the reader knows, in the place where it is offered; and no key takes a list in a list.
#[test]
fn every_key_that_the_schema_offers_is_one_that_the_tool_reads() {
    let schema: Value = serde_json::from_str(&file(&shipped("claims"))).expect("it is JSON");
    let validator = validator("claims");
    let quantity = &schema["definitions"]["quantity"]["properties"];
    let mut n_keys = 0;
    let mut try_key = |header: &str, key: &str| {
        let text = format!("{header}\n{key} = [[1]]\n");
        let said = faults(&text);
        n_keys += 1;
        let unknown = said.iter().find(|fault| fault.starts_with(&format!("there is no key `{key}`")));
        assert_eq!(unknown, None, "{text}");
        assert!(
            said.iter().any(|fault| fault.contains(&format!("`{key}`")) || fault.contains("[[1]]")),
            "the tool takes\n{text}{said:#?}"
        );
        assert!(!validator.is_valid(&as_json(&text).expect("it is TOML")), "the schema takes\n{text}");
    };
    for (word, shape) in quantity.as_object().expect("properties") {
        match shape["items"]["properties"].as_object() {
            Some(keys) => keys.keys().for_each(|key| try_key(&format!("[[x.{word}]]"), key)),
            None => try_key("[x]", word),
        }
    }
    for table in ["sentence", "accept"] {
        let keys = schema["definitions"][table]["properties"].as_object().expect("properties");
        keys.keys().for_each(|key| try_key(&format!("[[{table}]]"), key));
    }
    assert!(n_keys > 100, "{n_keys} keys were tried");
}

#[test]
fn schema_and_tool_take_and_refuse_the_same_configuration() {
    let schema = validator("config");
    let says = |text: &str| {
        let file = Arc::new(Source::new("counterclaim.toml", text));
        let is_read = Config::parse(&file, &rules::names()).is_ok();
        (is_read, schema.is_valid(&as_json(text).expect(text)))
    };
    for text in [
        "",
        "extends = []\n[files]\nclaims = 'c/*.toml'\nsources = []\nexclude = ['a', 'گزارش']\n[gate]\nfail-on = 'warning'\n",
        "[files.lang]\n'docs/fa/**' = 'fa'\n[rules]\ndivergent = 'off'\nrounded = 'error'\n",
    ] {
        assert_eq!(says(text), (true, true), "{text}");
    }
    for text in [
        "extend = 'a.toml'\n",
        "extends = 3\n",
        "[files]\nsource = 'a'\n",
        "[files]\nsources = [1]\n",
        "[files.lang]\n'a' = 'xx'\n",
        "[rules]\ndivergnt = 'off'\n",
        "[rules]\ndivergent = 'fatal'\n",
        "[gate]\nfail-on = 'info'\n",
        "[gate]\nfail = 'error'\n",
        "[surprise]\n",
    ] {
        assert_eq!(says(text), (false, false), "{text}");
    }
    let own = file("counterclaim.toml");
    assert_eq!(says(&own), (true, true));
}

/// A checker of TOML that editors use, where it is installed: our own files fit, a broken one does not.
#[test]
fn taplo_finds_our_own_files_sound_and_a_broken_one_not() {
    let taplo = |kind: &str, files: &[&str]| {
        let schema = format!("file://{}", repository().join(shipped(kind)).display());
        let arguments = ["lint", "--no-auto-config", "--schema", &schema];
        Command::new("taplo").args(arguments).args(files).current_dir(repository()).output()
    };
    let own: Vec<String> =
        claims_files().into_iter().map(|(path, _)| path).filter(|path| path.starts_with("claims")).collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let Ok(run) = taplo("claims", &own) else {
        let said = writeln!(std::io::stderr(), "\nNOT CHECKED: the schemas with taplo, which is not installed\n");
        return said.expect("standard error is open");
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let run = taplo("config", &["counterclaim.toml"]).expect("it ran before");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let project = project::Project::new(&[("broken.toml", "[x]\nkind = 'cout'\n")]);
    let run = taplo("claims", &[&project.root.join("broken.toml").to_string_lossy()]).expect("it ran before");
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(!run.status.success() && said.contains("cout"), "{said}");
}
