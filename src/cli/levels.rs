//! `-A`, `-W`, `-D` and `--fail-on`: what the command line sets over the configuration. Of flags that speak of one rule the last
//! one holds, as they stand on the command line.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use super::Failure;
use crate::claim::config::keys::GATES;
use crate::claim::{Config, Level, nearest};
use crate::finding::Severity;
use crate::rules::{self, RULES};

/// What the command line sets.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    /// Rules with their levels, in the order of the flags.
    rules: Vec<(String, Level)>,
    fail_on: Option<Severity>,
}

/// A flag, and the level that it sets.
const FLAGS: [(&str, char, Level, &str); 3] = [
    ("allow", 'A', Level::Off, "Do not ask this rule; `all` stands for every rule"),
    ("warn", 'W', Level::On(Severity::Warning), "Report what this rule finds as a warning"),
    ("deny", 'D', Level::On(Severity::Error), "Report what this rule finds as an error"),
];

/// What stands for every rule.
const ALL: &str = "all";

impl Levels {
    /// Sets what was asked for.
    pub fn set(&self, config: &mut Config) -> Result<(), Failure> {
        for (name, level) in &self.rules {
            if name == ALL {
                // That a run could judge nothing is not a matter of taste.
                let asked = RULES.iter().filter(|rule| !rule.is_about_the_run() || *level != Level::Off);
                asked.for_each(|rule| config.set_rule(rule.name, *level));
            } else if rules::rule(name).is_some() {
                config.set_rule(name, *level);
            } else {
                return Err(no_rule(name));
            }
        }
        if let Some(severity) = self.fail_on {
            config.set_fail_on(severity);
        }
        Ok(())
    }
}

/// What is said of a rule that is none.
pub fn no_rule(name: &str) -> Failure {
    let hint = nearest(name, rules::names()).map_or_else(String::new, |name| format!("; did you mean {name}?"));
    Failure::new(format!("there is no rule {name}{hint} (`counterclaim rules` lists them)"))
}

impl Args for Levels {
    fn augment_args(command: Command) -> Command {
        let flag = |(long, short, _, help): (&'static str, char, Level, &'static str)| {
            Arg::new(long).long(long).short(short).value_name("RULE").action(ArgAction::Append).help(help)
        };
        let fail_on = Arg::new("fail-on").long("fail-on").value_name("LEVEL").value_parser(GATES);
        command.args(FLAGS.map(flag)).arg(fail_on.help("The least severity that fails the run"))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Levels {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut rules = Vec::new();
        for (long, _, level, _) in FLAGS {
            let names = matches.get_many::<String>(long).into_iter().flatten();
            let places = matches.indices_of(long).into_iter().flatten();
            rules.extend(places.zip(names).map(|(place, name)| (place, name.clone(), level)));
        }
        rules.sort_by_key(|(place, ..)| *place);
        let fail_on = matches.get_one::<String>("fail-on").and_then(|name| Severity::from_name(name));
        Ok(Self { rules: rules.into_iter().map(|(_, name, level)| (name, level)).collect(), fail_on })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
