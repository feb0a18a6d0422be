//! `counterclaim config show`: the configuration as it holds, and where each of its values comes from.

use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Map, Value, json};

use super::levels::Levels;
use super::root::Root;
use super::{Failure, Outcome, output};
use crate::claim::config::Setting;
use crate::claim::{Level, SetBy, nearest};
use crate::report::{Style, json_line, one_line};
use crate::rules::RULES;

#[derive(Args)]
#[group(skip)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show every key with its value, and where that comes from
    Show(Show),
}

#[derive(Args)]
#[group(skip)]
struct Show {
    /// Only this key: `gate.fail-on`, `rules.divergent`
    #[arg(long, value_name = "KEY")]
    origin: Option<String>,
    #[command(flatten)]
    levels: Levels,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Written::Human)]
    output: Written,
}

#[derive(Clone, Copy, ValueEnum)]
enum Written {
    /// As TOML, with comments
    Human,
    /// For programs
    Json,
}

pub fn run(arguments: &Arguments, style: Style) -> Outcome {
    let Command::Show(show) = &arguments.command;
    let mut root = Root::find(style)?;
    show.levels.set(&mut root.config)?;
    let rules: Vec<(&str, Level)> = RULES.iter().map(|rule| (rule.name, rule.level)).collect();
    let mut settings = root.config.settings(&rules);
    if let Some(key) = &show.origin {
        settings = one(settings, key)?;
    }
    match show.output {
        Written::Json => output::write(|out| writeln!(out, "{}", json_line(&as_json(&root, &settings))))?,
        Written::Human if show.origin.is_some() => {
            output::write(|out| settings.iter().try_for_each(|setting| writeln!(out, "{}", one_line(&alone(setting)))))?
        }
        Written::Human => output::write(|out| {
            as_toml(&root, &settings).iter().try_for_each(|line| writeln!(out, "{}", one_line(line)))
        })?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The setting of a key; `lang` stands for all languages.
fn one(settings: Vec<Setting>, key: &str) -> Result<Vec<Setting>, Failure> {
    let is_meant = |setting: &Setting| setting.name() == key || setting.table == key || setting.key == key;
    let names: Vec<String> = settings.iter().map(Setting::name).collect();
    let found: Vec<Setting> = settings.into_iter().filter(is_meant).collect();
    if !found.is_empty() || key == "files.lang" {
        return Ok(found);
    }
    let near = nearest(key, names.iter().map(String::as_str));
    let hint = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
    Err(Failure::new(format!("there is no key {key}{hint} (`counterclaim config show` lists them)")))
}

/// Where a value comes from, in words.
fn origin(setting: &Setting) -> String {
    match &setting.set_by {
        None => "default".to_owned(),
        Some(SetBy::CommandLine) => "command line".to_owned(),
        Some(SetBy::File(place)) => {
            format!("{}:{}", place.source.path, place.source.position(place.span.start).line)
        }
    }
}

fn alone(setting: &Setting) -> String {
    format!("{} = {}  # {}", setting.name(), setting.value, origin(setting))
}

/// The whole, so that it could be a file; what the origins are stands behind in a column.
fn as_toml(root: &Root, settings: &[Setting]) -> Vec<String> {
    let mut lines = vec![format!("# {}", root.describe())];
    let width = settings.iter().map(|setting| setting.line().chars().count()).filter(|width| *width <= 50).max();
    let width = width.unwrap_or(0);
    let mut table = "";
    for setting in settings {
        if setting.table != table {
            table = &setting.table;
            lines.extend([String::new(), format!("[{table}]")]);
        }
        lines.push(format!("{:width$}  # {}", setting.line(), origin(setting)));
    }
    lines
}

fn as_json(root: &Root, settings: &[Setting]) -> Value {
    let setting = |setting: &Setting| {
        let mut value = json!({ "key": setting.name(), "value": setting.value });
        match &setting.set_by {
            None => value["set-by"] = "default".into(),
            Some(SetBy::CommandLine) => value["set-by"] = "command-line".into(),
            Some(SetBy::File(place)) => {
                let position = place.source.position(place.span.start);
                value["set-by"] = "file".into();
                value["path"] = place.source.path.clone().into();
                value["line"] = position.line.into();
                value["column"] = position.column.into();
            }
        }
        value
    };
    let mut whole = Map::new();
    whole.insert("root".to_owned(), root.disk.root().display().to_string().into());
    whole.insert("settings".to_owned(), settings.iter().map(setting).collect());
    Value::Object(whole)
}
