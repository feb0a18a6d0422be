//! What cannot be read is marked where it stands, with the way out.

use super::*;

#[test]
fn keys_that_do_not_belong_where_they_stand_are_marked() {
    let stated = |key: &str| format!("{}{key}\n", claim("stated", STATED));
    check(&stated("say = \"12\""), "say", "there is no key `say`", "did you mean `says`?");
    check(&stated("\"colour\" = 1"), "colour", "there is no key `colour`", "source, quote, prefix");
    check(&stated("each = \"line\""), "each", "`each` is a key of counted, not of stated", "a claim that is counted");
    check(&stated("match = 'x'"), "match", "`match` is a key of matched, counted and read, not of stated", "matched");
    check(&stated("kind = \"count\""), "kind", "`kind` is a key of the head, not of a claim", "move it up, under [x]");
    check(&stated("[x.stated.more]\na = 1"), "more", "there is no key `more`", "");
    check("[x]\ntitel = \"Beds\"\n", "titel", "there is no key `titel`", "did you mean `title`?");
    check("[x]\nsource = \"a.txt\"\n", "source", "`source` is a key of a claim, not of the head", "[[x.stated]]");
    check("[defaults]\nscop = \"a\"\n", "scop", "there is no key `scop`", "did you mean `scope`?");
    check("[defaults]\nunit = \"beds\"\n", "unit", "`unit` has no default", "each head or claim");
    check("title = \"Beds\"\n[x]\n", "title", "`title` stands outside of every table", "move it under");
    let accept = "[x]\n[[accept]]\nquantity = \"x\"\nbecause = \"known\"\nreason = \"?\"\n";
    check(accept, "reason", "there is no key `reason`", "the keys here are");
    let sentence = "[beds]\n[[sentence]]\nsource = \"a\"\nquote = \"{beds} beds\"\nsays = \"1\"\n";
    check(sentence, "says", "there is no key `says`", "the keys here are");
}

#[test]
fn origins_that_cannot_be_are_marked() {
    check(&claim("statd", STATED), "statd", "there is no origin `statd`", "did you mean `stated`?");
    check("[x.statd]\na = 1\n", "statd", "there is no origin `statd`", "did you mean `stated`?");
    check("[[x . 'seen' ]]\n", "seen", "there is no origin `seen`", "stated, matched, counted, read");
    check(
        "[x.stated]\nsource = 'a'\n",
        "stated",
        "`stated` is a claim: it stands in two pairs of brackets",
        "write [[x.stated]]",
    );
    check(
        "[x]\nstated = 'a'\n",
        "stated",
        "`stated` is a claim: it stands in two pairs of brackets",
        "write [[x.stated]]",
    );
    check("[accept]\nbecause = 'a'\n", "accept", "`accept`: it stands in two pairs of brackets", "write [[accept]]");
    check("[[defaults]]\nwhen = 'a'\n", "defaults", "`defaults` is no table", "write [defaults]");
    check("[[x]]\nis = 'a'\n", "x", "`[[x]]` is neither a head nor a claim", "a claim [[x.stated]]");
    check("[[acept]]\nis = 'a'\n", "acept", "`[[acept]]` is neither a head nor a claim", "did you mean `accept`?");
    let twice = format!("{}{}", claim("statd", STATED), claim("statd", STATED));
    let fault = ("statd", "there is no origin `statd`", "stated");
    check_all(&[&twice], &[fault, fault]);
    assert_ne!(read_all(&[&twice]).faults[0].place, read_all(&[&twice]).faults[1].place);
}

#[test]
fn values_of_another_type_say_what_they_are() {
    let stated = |keys: &str| claim("stated", keys);
    check(
        &stated("source = 1\nquote = 'a'"),
        "1",
        "`source` takes a string, not a whole number",
        "write it in quotes: \"1\"",
    );
    check(
        &stated("source = ['a', 2.5]\nquote = 'a'"),
        "2.5",
        "`source` takes a string, not a number with decimals",
        "",
    );
    check(&stated("source = 'a'\nquote = ['a']"), "['a']", "`quote` takes a string, not a list", "");
    check(&stated("source = []\nquote = 'a'"), "[]", "`source` is an empty list", "");
    check(&stated("source = ''\nquote = 'a'"), "''", "`source` is empty", "");
    check(&stated("source = 'a'\nquote = \"  \""), "\"  \"", "`quote` is empty", "");
    check(&stated("source = 'a'\nquote = 'a'\npast = 'yes'"), "'yes'", "`past` takes true or false, not a string", "");
    check(
        &stated("source = 'a'\nquote = 'a'\nwhen = 1401"),
        "1401",
        "`when` takes a string, not a whole number",
        "\"1401\"",
    );
    check("[x]\nkind = {}\n", "{}", "`kind` takes a string, not a table", "");
    let counted = |keys: &str| claim("counted", &format!("source = 'a'\n{keys}"));
    check(&counted("quotes = 'a'"), "'a'", "`quotes` takes a list of quotes, not a string", "");
    check(&counted("quotes = [1]"), "1", "`quotes` takes strings and { quote, counts }, not a whole number", "");
    check(&counted("quotes = []"), "[]", "`quotes` is an empty list", "");
    check(
        &counted("quotes = [{ quote = 'a', counts = '2' }]"),
        "'2'",
        "`counts` takes a whole number, not a string",
        "",
    );
    check(
        &counted("quotes = [{ quote = 'a', count = 2 }]"),
        "count",
        "there is no key `count`",
        "did you mean `counts`?",
    );
    check(&counted("quotes = [{ counts = 2 }]"), "{ counts = 2 }", "this table has no `quote`", "");
}

#[test]
fn what_is_missing_is_said_at_the_header() {
    check(&claim("stated", "quote = 'a'"), "[[x.stated]]", "`[[x.stated]]` has no `source`", "source = \"README.md\"");
    check(&claim("stated", "source = 'a'"), "[[x.stated]]", "`[[x.stated]]` has no `quote`", "quote = ");
    check(&claim("matched", "source = 'a'"), "[[x.matched]]", "`[[x.matched]]` has no `match`", "{figure}");
    check(&claim("counted", "source = 'a'"), "[[x.counted]]", "`[[x.counted]]` has no `each`", "quotes");
    check(&claim("counted", "source = 'a'\neach = 'match'"), "[[x.counted]]", "`[[x.counted]]` has no `match`", "");
    check(&claim("read", "source = 'a'\nrow = 'b'"), "[[x.read]]", "`[[x.read]]` has no `column`", "by its head");
    check(
        &claim("read", "source = 'a'\nunder = 'b'\ncolumn = 'c'"),
        "[[x.read]]",
        "`[[x.read]]` has no `row`",
        "first cell",
    );
    check(&claim("computed", ""), "[[x.computed]]", "`[[x.computed]]` has no `is`", "formula");
    check(&claim("declared", ""), "[[x.declared]]", "`[[x.declared]]` has no `is`", "85 million");
    check("[[accept]]\nbecause = 'x'\n", "[[accept]]", "`[[accept]]` accepts everything", "quantity, claim or rule");
    let sentence = "[[sentence]]\nsource = 'a'\nquote = 'no hole'\n";
    check(sentence, "no hole", "the sentence has no hole", "{clinics}");
}

#[test]
fn values_that_cannot_be_are_marked() {
    check("[x]\nkind = 'conut'\n", "conut", "there is no kind `conut`", "did you mean `count`?");
    check("[x]\nkind = 'version'\nunit = 's'\n", "unit", "a version has no unit", "leave `unit` out");
    check("[x]\nkind = 'version'\nabout = 1\n", "about", "`about` has no meaning for versions", "leave it out");
    check("[x]\nkind = 'duration'\nunit = 'km'\n", "km", "`km` is no unit of a duration", "ms");
    check("[x]\nkind = 'size'\nunit = 's'\n", "s", "`s` is no unit of a size", "MiB");
    check("[x]\nkind = 'date'\nabout = '5'\n", "about", "`about` has no meaning for dates", "leave it out");
    check("[x]\nalias-of = 'y'\n", "y", "there is no quantity `y`", "alias-of");
    check("[x]\nmonotone = 'sideways'\n", "sideways", "`monotone` is \"up\" or \"down\", not `sideways`", "up");
    check("[x]\nbound = 'low'\n", "low", "there is no bound `low`", "min and max");
    check("[x]\nabout = 'a bit'\n", "a bit", "`a bit` is no tolerance", "5 %");
    check("[x]\nabout = -5\n", "-5", "`-5` is no tolerance", "above zero");
    let counted = |keys: &str| claim("counted", &format!("source = 'a'\n{keys}"));
    check(&counted("each = 'line'\nunder = 'A'"), "under", "`under` does not go with each = \"line\"", "item and row");
    check(&counted("each = 'row'\ndepth = 2"), "depth", "`depth` does not go with each = \"row\"", "each item");
    check(&counted("each = 'item'\ndepth = 0"), "0", "`depth` is out of range", "outermost");
    check(&counted("each = 'item'\nsplit = ','"), "split", "`split` goes with `between`", "between = ");
    check(
        &counted("each = 'item'\nbetween = ['a']"),
        "['a']",
        "`between` takes two strings, what stands before and what stands behind, not a list",
        "",
    );
    check(&counted("each = 'row'\ntable = 0"), "0", "`table` is out of range", "from 1");
    check(
        &counted("each = 'row'\ntable = true"),
        "true",
        "`table` takes the number of a table or a word of its head, not true or false",
        "",
    );
    check(&counted("each = 'files'"), "files", "nothing is counted by `files`", "did you mean `file`?");
    check(&counted("each = 'file'\nmatch = 'a'"), "match", "`match` does not go with each = \"file\"", "glob");
    check(&counted("each = 'line'\ncomplete = true"), "complete", "`complete` goes with `quotes`", "");
    check(&counted("each = 'line'\nquotes = ['a']"), "each", "`each` and `quotes` in one count", "");
    for number in ["0", "-1", "99999999999999999999999"] {
        let keys = format!("quotes = [{{ quote = 'a', counts = {number} }}]");
        check(&counted(&keys), number, "`counts` is out of range", "from 1 on");
    }
    check(
        "[x]\n[[accept]]\nquantity = 'x'\nbecause = 'y'\nuntil = 'spring'\n",
        "spring",
        "`spring` is no day",
        "2027-03-21",
    );
    check(
        "[x]\n[[accept]]\nquantity = 'x'\nbecause = 'y'\nuntil = '2027-02-30'\n",
        "2027-02-30",
        "`2027-02-30` is no day",
        "",
    );
    check("[x]\n[[accept]]\nquantity = 'x'\nbecause = 'y'\nuntil = 2027\n", "2027", "`2027` is no day", "");
    check(&claim("declared", "is = 'plenty of it'"), "plenty of it", "`plenty of it` is no figure", "> 50 %");
    check(&claim("declared", "is = '5'\nsays = '5 and 6'"), "5 and 6", "`5 and 6` is no figure", "");
}

#[test]
fn paths_that_lead_out_of_the_root_are_marked() {
    for (path, message) in [
        ("../handbook.md", "a path that leaves the root"),
        ("docs/../../x", "a path that leaves the root"),
        ("{..,docs}/*.md", "a path that leaves the root"),
        ("/etc/passwd", "an absolute path"),
        ("C:/x.md", "a path with a drive"),
        ("docs\\x.md", "a path has no backslash"),
    ] {
        let sources = format!("source = ['a.txt', '{path}']\nquote = 'a'");
        check(&claim("stated", &sources), path, message, "");
        check(&claim("counted", &format!("source = 'a'\neach = 'file'\nexcept = '{path}'")), path, message, "");
    }
    let facet = claim("matched", "source = 'r/{wen}.md'\nmatch = '{figure} a'");
    check(&facet, "wen", "there is no facet `wen`", "did you mean `when`?");
    sound(&claim("stated", "source = 'r/{when}.md'\nquote = 'a'"));
    sound(&claim("counted", "source = 'r/{when}.md'\neach = 'line'"));
    let except = claim("counted", "source = 'r/*.md'\neach = 'line'\nexcept = 'r/{when}.md'");
    check(&except, "when", "no `when` is taken from here", "source");
    sound(&claim("stated", "source = '{docs,a..b}/**/*.md'\nquote = 'a'"));
}

#[test]
fn patterns_that_cannot_match_are_marked() {
    let matched = |keys: &str| claim("matched", &format!("source = 'a'\n{keys}"));
    check(&matched("match = '\\d+ beds'"), "\\d+ beds", "the pattern has no {figure}", "write {figure}");
    check(
        &matched("match = '{figure} of {figure}'"),
        "{figure}",
        "the pattern has a second {figure}",
        "a claim for each",
    );
    check(&matched("match = '({figure} beds'"), "({figure} beds", "the pattern does not compile: unclosed group", "");
    check(&matched("match = '{figure} (?<whn>\\d+)'"), "whn", "there is no facet `whn`", "did you mean `when`?");
    check(
        &matched("match = '{figure} a{1000}{1000}{1000}'"),
        "{figure} a{1000}{1000}{1000}",
        "the pattern is too large",
        "",
    );
    check(
        &matched("match = '{figure} a'\nunless = '['"),
        "[",
        "the pattern does not compile: unclosed character class",
        "",
    );
    let counted = claim("counted", "source = 'a'\neach = 'match'\nmatch = '{figure} beds'");
    check(&counted, "{figure}", "no figure is read here", "\\d+");
}

#[test]
fn quotes_that_cannot_be_found_are_marked() {
    let stated = |quote: &str| claim("stated", &format!("source = 'a'\nquote = \"{quote}\""));
    check(&stated("{figures} beds"), "figures", "there is no hole `figures` in a claim of one quantity", "{figure}");
    check(&stated("{figure} of {figure} beds"), "figure", "a second {figure}", "[[sentence]]");
    check(&stated("\\u007bfigure beds"), "\\u007b", "a brace without its partner", "{{");
    check(&stated("{figure} of ⟦9 beds⟧"), "figure", "a quote has a hole or a figure in ⟦ ⟧, not both", "keep one");
    check(&stated("{figure}"), "{figure}", "the quote has no words beside its holes", "words around");
    let item = claim("counted", "source = 'a'\nquotes = ['{figure} beds']");
    check(&item, "figure", "a quote that is counted has no hole", "as they stand");
}

#[test]
fn a_filter_asks_columns_with_the_tests_there_are() {
    let counted = |filter: &str| format!("[[x.counted]]\nsource = 'a.csv'\neach = 'record'\nwhere = {filter}\n");
    for filter in [
        "{ kind = 'owned', beds = { at-least = 100, at-most = 1_000.5 }, \"a.b\" = 7 }",
        "{ \"نوع\" = { in = ['بیمارستان', 3, true] }, day = 2024-01-01, x = { missing = true }, y = { not = -1e3 } }",
        "{ x = { matches = '^a+$' } }",
    ] {
        sound(&counted(filter));
    }
    check(&counted("'owned'"), "'owned'", "`where` takes a table of columns, not a string", "");
    check(&counted("{}"), "{}", "`where` asks nothing", "where = {");
    check(&counted("{ x = ['a'] }"), "['a']", "`x` takes a string, a number, true or false, not a list", "in = ['a']");
    check(&counted("{ x = { at_least = 1 } }"), "at_least", "there is no test `at_least`", "did you mean `at-least`?");
    check(&counted("{ author = { name = 'x' } }"), "name", "there is no test `name`", "\"author.name\"");
    check(&counted("{ x = { at-least = '1' } }"), "'1'", "`at-least` takes a number, not a string", "");
    check(&counted("{ x = { in = 'a' } }"), "'a'", "`in` takes a list, not a string", "");
    check(&counted("{ x = { in = [] } }"), "[]", "`in` is an empty list: nothing is in it", "");
    check(&counted("{ x = { missing = 1 } }"), "1", "`missing` takes true or false, not a whole number", "");
    check(&counted("{ x = { matches = '(' } }"), "(", "the pattern does not compile: unclosed group", "");
    check(&counted("{ x = {} }"), "{}", "nothing is asked of `x`", "at-least");
}

#[test]
fn a_field_of_a_record_needs_both_keys() {
    let stated = |keys: &str| format!("[[x.stated]]\nsource = 'a.jsonl'\nquote = '{{figure}} beds'\n{keys}\n");
    sound(&stated("field = 'body'\nrecord = { id = 7 }"));
    sound("[[sentence]]\nsource = 'a.csv'\nfield = 'body'\nrecord = { id = 7 }\nquote = '{x} beds'\n");
    check(&stated("field = 'body'"), "field", "`field` goes with `record`", "record = {");
    check(&stated("record = { id = 7 }"), "record", "`record` goes with `field`", "field = ");
}
