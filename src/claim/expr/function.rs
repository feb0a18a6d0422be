//! The functions of expressions: their names, how many arguments they take, and how one of them is shown.

use std::fmt;

/// What can be asked of several numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    /// By which part the second is greater than the first.
    Growth,
    /// The difference of two percentages.
    Points,
    /// The first as a part of the second.
    Share,
    /// All of them together.
    Sum,
    /// The greatest of them.
    Max,
    /// The least of them.
    Min,
    /// The number without its sign.
    Abs,
}

/// A function as it is written.
struct Form {
    function: Function,
    name: &'static str,
    /// The fewest and the most arguments.
    arguments: (usize, usize),
    /// An example of its use.
    example: &'static str,
}

/// More arguments than any formula has.
const ANY: usize = usize::MAX;

/// Every function, in the order of the documentation.
const FORMS: [Form; 7] = [
    Form { function: Function::Growth, name: "growth", arguments: (2, 2), example: "growth(before, after)" },
    Form { function: Function::Points, name: "points", arguments: (2, 2), example: "points(before, after)" },
    Form { function: Function::Share, name: "share", arguments: (1, 2), example: "share(part, whole)" },
    Form { function: Function::Sum, name: "sum", arguments: (1, ANY), example: "sum(visits-*)" },
    Form { function: Function::Max, name: "max", arguments: (1, ANY), example: "max(a, b)" },
    Form { function: Function::Min, name: "min", arguments: (1, ANY), example: "min(a, b)" },
    Form { function: Function::Abs, name: "abs", arguments: (1, 1), example: "abs(a - b)" },
];

impl Function {
    /// The function of this name.
    pub fn of(name: &str) -> Option<Self> {
        FORMS.iter().find(|form| form.name == name).map(|form| form.function)
    }

    /// Their names.
    pub fn names() -> Vec<&'static str> {
        FORMS.iter().map(|form| form.name).collect()
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.form().name
    }

    /// How it is used.
    pub fn example(self) -> &'static str {
        self.form().example
    }

    /// Whether it takes so many arguments.
    pub fn takes(self, n_arguments: usize) -> bool {
        let (fewest, most) = self.form().arguments;
        (fewest..=most).contains(&n_arguments)
    }

    /// Whether it takes any number of them, and so a glob of names.
    pub fn takes_many(self) -> bool {
        self.form().arguments.1 == ANY
    }

    /// How many arguments it takes, in words.
    pub fn arity(self) -> String {
        match self.form().arguments {
            (1, 1) => "one argument".to_owned(),
            (fewest, most) if fewest == most => format!("{fewest} arguments"),
            (fewest, ANY) => format!("{fewest} argument or more"),
            (fewest, most) => format!("{fewest} or {most} arguments"),
        }
    }

    fn form(self) -> &'static Form {
        FORMS.iter().find(|form| form.function == self).expect("every function is listed")
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
