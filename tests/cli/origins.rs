//! The report as a person reads it, for each way in which figures come to be known.

use insta::assert_snapshot;

use crate::project::Project;

/// What is said of a project.
fn report(files: &[(&str, &str)]) -> String {
    let run = Project::new(files).run(&["check", "--color", "never", "--bidi", "plain"]);
    if run.code == Some(2) { run.err } else { run.out }
}

#[test]
fn what_is_counted_shows_how_and_the_first_and_the_last_item() {
    let files = [
        (
            "README.md",
            r##"# Tool

Reads four formats.

## Formats

| Format | Since |
|---|---|
| Text | 1.0 |
| Markdown | 1.0 |
| **HTML** | 1.1 |
| Total | 3 |
"##,
        ),
        (
            "claims/c.toml",
            r##"[[formats.stated]]
source = "README.md"
quote  = "Reads {figure} formats"

[[formats.counted]]
source = "README.md"
each   = "row"
under  = "Formats"
except = ["Total"]
"##,
        ),
    ];
    assert_snapshot!(report(&files), @r##"
    error[contradictory]: formats is said to be 4, but is 3 by count
       ╭─[claims/c.toml:5:1]
     5 │ ▶ ⟦[[formats.counted]]⟧
       · ┬
       · ╰── 3, counted
       ╰────
       ╭─[README.md:3:7]
     3 │ ▶ Reads ⟦four formats⟧.
       · ┬
       · ╰── 4
       ╰────
      note: 3 counted, each row under “Formats” in README.md, without Total: first README.md:9 “Text”, last README.md:11 “HTML”
      note: no number is both exactly 3 and exactly 4
      help: correct the text, or what is counted or recorded; or accept it with a reason

    1 of these can be fixed with `counterclaim fix`
    checked 2 claims of 1 quantity in 1 source: 1 error
    "##);
}

#[test]
fn what_is_read_shows_its_place_in_the_code() {
    let files = [
        (
            "docs/client.md",
            r##"A call times out after 1m, unless it is told otherwise.
"##,
        ),
        (
            "client.go",
            r##"const (
	defaultRetries = 3
	defaultTimeout = 40 * time.Second
)
"##,
        ),
        (
            "claims/c.toml",
            r##"[timeout]
unit = "s"
[[timeout.stated]]
source = "docs/client.md"
quote  = "times out after {figure}"
[[timeout.read]]
source = "client.go"
match  = 'defaultTimeout = {figure} \* time.Second'
"##,
        ),
    ];
    assert_snapshot!(report(&files), @r##"
    error[contradictory]: timeout is said to be 1 min, but is 40 s where it is defined
       ╭─[client.go:3:19]
     3 │ ▶ defaultTimeout = ⟦40⟧ * time.Second
       · ┬
       · ╰── 40 s, read
       ╰────
       ╭─[docs/client.md:1:24]
     1 │ ▶ A call times out after ⟦1m⟧, unless it is told …
       · ┬
       · ╰── 1 min
       ╰────
      note: no number is both exactly 40 s and 1 min (0.9 to 1.1 min)
      help: correct the text, or what is counted or recorded; or accept it with a reason

    checked 2 claims of 1 quantity in 2 sources: 1 error
    "##);
}

#[test]
fn what_is_computed_shows_each_step_with_its_place_and_what_it_can_be() {
    let files = [
        (
            "report.txt",
            r##"The fund covers 850 thousand people, of whom about 9 % were admitted. 120 thousand were admitted.
در سال ۱۴۰۱ روزانه ۳۰۰ نفر بستری شدند.
"##,
        ),
        (
            "claims/c.toml",
            r##"[[covered.stated]]
source = "report.txt"
quote = "covers {figure} people"
[[admitted.stated]]
source = "report.txt"
quote = "{figure} were admitted."
prefix = "admitted. "
[[admitted-share.stated]]
source = "report.txt"
quote = "of whom {figure} were"
[[admitted-share.computed]]
is = "share(admitted, covered)"
[[per-day.stated]]
source = "report.txt"
quote = "روزانه {figure} بستری"
[[admitted.computed]]
is = "per-day * 1 year"
[per-day]
unit = "people/day"
"##,
        ),
    ];
    assert_snapshot!(report(&files), @r##"
    error[contradictory]: admitted-share is said to be about 9 %, but is ≈ 13.14 to ≈ 15.15 % by computation
        ╭─[claims/c.toml:12:7]
     12 │ ▶ is = "⟦share(admitted, covered)⟧"
        · ┬
        · ╰── ≈ 13.14 to ≈ 15.15 %, computed
        ╰────
       ╭─[report.txt:1:46]
     1 │ ▶ … people, of whom ⟦about 9 %⟧ were admitted. 120 …
       · ┬
       · ╰── about 9 %
       ╰────
      note: admitted is 120,000, taken as 115,000 to 125,000 (report.txt:1)
      note: covered is 850,000, taken as 825,000 to 875,000 (report.txt:1)
      note: share(admitted, covered) = (115,000 to 125,000) ÷ (825,000 to 875,000) = ≈13.14 to ≈15.15 % (claims/c.toml:12)
      note: no number is both ≈ 13.14 to ≈ 15.15 % and about 9 % (8 to 10 %)
      help: both cannot be true: correct one, or accept it with a reason

    error[contradictory]: admitted is said to be 120,000, but is 109,500 to 109,800 by computation
        ╭─[claims/c.toml:17:7]
     17 │ ▶ is = "⟦per-day * 1 year⟧"
        · ┬
        · ╰── 109,500 to 109,800, computed
        ╰────
       ╭─[report.txt:1:71]
     1 │ ▶ … 9 % were admitted. ⟦120 thousand⟧ were admitted. در سال …
       · ┬
       · ╰── 120,000
       ╰────
      note: per-day is 300, taken as 300 per day (report.txt:2)
      note: per-day × 1 year = 300 per day × 1 year = 109,500 to 109,800 (claims/c.toml:17)
      note: no number is both 109,500 to 109,800 and 120,000 (115,000 to 125,000)
      help: both cannot be true: correct one, or accept it with a reason

    checked 6 claims of 4 quantities in 1 source: 2 errors
    "##);
}

#[test]
fn of_many_figures_the_two_witnesses_come_first_then_the_others_by_value() {
    let files = [
        (
            "a.md",
            r##"There are 12 agents. In all 12 agents.
"##,
        ),
        (
            "b.md",
            r##"There are 15 agents.
"##,
        ),
        (
            "c.md",
            r##"There are 15 agents. Then there are 14 agents.
"##,
        ),
        (
            "d.md",
            r##"ما ۱۲ agents داریم
"##,
        ),
        (
            "badge.md",
            r##"![agents](https://img.shields.io/badge/agents-13-blue)
"##,
        ),
        (
            "claims/c.toml",
            r##"[[agents.matched]]
source = "*.md"
match  = '{figure} agents'
[[agents.matched]]
source = "badge.md"
match  = 'agents-{figure}-'
"##,
        ),
    ];
    assert_snapshot!(report(&files), @r##"
    error[contradictory]: agents is 12 here and 15 there, and other figures in 2 further places
       ╭─[a.md:1:11]
     1 │ ▶ There are ⟦12 agents⟧. In all 12 agents.
       · ┬
       · ╰── 12
       ╰────
       ╭─[b.md:1:11]
     1 │ ▶ There are ⟦15 agents⟧.
       · ┬
       · ╰── 15
       ╰────
       ╭─[c.md:1:11]
     1 │ ▶ There are ⟦15 agents⟧. Then there are 14 …
       · ┬
       · ╰── 15
       ╰────
       ╭─[c.md:1:37]
     1 │ ▶ … agents. Then there are ⟦14 agents⟧.
       · ┬
       · ╰── 14
       ╰────
       ╭─[badge.md:1:47]
     1 │ ▶ … shields.io/badge/agents-⟦13⟧-blue)
       · ┬
       · ╰── 13
       ╰────
      note: no number is both exactly 12 and exactly 15
      help: both cannot be true: correct one, or accept it with a reason

    checked 2 claims of 1 quantity in 5 sources: 1 error
    "##);
}

#[test]
fn a_total_shows_what_its_rows_come_to_and_whether_rounding_explains_it() {
    let files = [
        (
            "README.md",
            r##"## Data

| Channel | Statements | Share |
|---|---:|---:|
| Press | 1,204 | 33.3 % |
| Radio | 310 | 33.3 % |
| TV | 86 | 33.3 % |
| Total | 1,608 | 100 % |
"##,
        ),
        (
            "claims/c.toml",
            r##"[channels]
[[channels.total]]
source = "README.md"
under  = "Data"
"##,
        ),
    ];
    assert_snapshot!(report(&files), @r##"
    error[contradictory]: the total of “Statements” is said to be 1,608, but its rows add up to 1,600
       ╭─[README.md:8:11]
     8 │ ▶ | Total | ⟦1,608⟧ | 100 % |
       · ┬
       · ╰── 1,608, said to be the total
       ╰────
       ╭─[README.md:5:11]
     5 │ ▶ | Press | ⟦1,204⟧ | 33.3 % |
       · ┬
       · ╰── from here on 1,600, summed
       ╰────
      note: the sum of 3 cells of “Statements”: first 1,204 (README.md:5), last 86 (README.md:7)
      note: the rows add up to 1,600, the total says 1,608: the difference is 8, and nothing is rounded
      help: correct the total or a row; rows that are no parts of it can be left out: except = ["…"]

    checked 1 claim of 1 quantity in 1 source: 1 error
    "##);
}

#[test]
fn a_sum_shows_how_far_the_text_is_from_it_and_whether_rounding_explains_it() {
    let files = [
        (
            "README.md",
            r##"| Channel | Share |
|---|---:|
| Press | 33.3 % |
| Radio | 33.3 % |
| TV | 33.3 % |

Together 98 % of all."##,
        ),
        (
            "claims/c.toml",
            r##"[share]
kind = "share"
[[share.stated]]
source = "README.md"
quote  = "Together {figure} of"
[[share.summed]]
source = "README.md"
column = "Share"
"##,
        ),
    ];
    assert_snapshot!(report(&files), @r##"
    error[contradictory]: share is said to be 98 %, but adds up to 99.75 to 100.05 %
       ╭─[claims/c.toml:6:1]
     6 │ ▶ ⟦[[share.summed]]⟧
       · ┬
       · ╰── 99.75 to 100.05 %, summed
       ╰────
       ╭─[README.md:7:10]
     7 │ ▶ Together ⟦98 %⟧ of all.
       · ┬
       · ╰── 98 %
       ╰────
      note: the sum of 3 cells of “Share”: first 33.3 % (README.md:3), last 33.3 % (README.md:5)
      note: it is 1.25 to 2.55 percentage points less than the sum, which rounding does not explain
      note: no number is both 99.75 to 100.05 % and 98 % (97.5 to 98.5 %)
      help: both cannot be true: correct one, or accept it with a reason

    checked 2 claims of 1 quantity in 1 source: 1 error
    "##);
}

#[test]
fn one_sentence_in_several_languages_shows_what_each_of_them_says() {
    let files = [
        (
            "README.md",
            r##"It reads over 400 formats.
"##,
        ),
        (
            "README.fa.md",
            r##"بیش از ۴۰۰ قالب را می‌خواند.
"##,
        ),
        (
            "README.de.md",
            r##"Es liest 350 Formate.
"##,
        ),
        (
            "README.fr.md",
            r##"Il lit plus de 400 formats.
"##,
        ),
        (
            "claims/c.toml",
            r##"[[formats.translated]]
authority = "en"
en = { source = "README.md", quote = "reads {figure} formats" }
fa = { source = "README.fa.md", quote = "{figure} قالب" }
de = { source = "README.de.md", quote = "liest {figure} Formate" }
fr = { source = "README.fr.md", quote = "lit {figure} formats" }
"##,
        ),
    ];
    assert_snapshot!(report(&files), @r##"
    error[contradictory]: formats is more than 400 in en, but 350 in de
       ╭─[README.md:1:10]
     1 │ ▶ It reads ⟦over 400 formats⟧.
       · ┬
       · ╰── more than 400 in en
       ╰────
       ╭─[README.de.md:1:10]
     1 │ ▶ Es liest ⟦350 Formate⟧.
       · ┬
       · ╰── 350 in de
       ╰────
      note: in each language:
              en  more than 400: “over 400 formats” (README.md:1)
              fa  more than 400: “بیش از ۴۰۰ قالب” (README.fa.md:1)
              de  350, differs from en: “350 Formate” (README.de.md:1)
              fr  more than 400: “plus de 400 formats” (README.fr.md:1)
      note: no number is both more than 400 and exactly 350
      help: translate what has changed, so that all languages say the same; or accept it with a reason

    checked 4 claims of 1 quantity in 4 sources: 1 error
    "##);
}
