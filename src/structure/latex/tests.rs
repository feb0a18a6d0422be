//! What is read from texts in LaTeX, and what is not.

use proptest::prelude::*;

use crate::structure::Document;
use crate::structure::shown::{Shown, owned};

fn read(text: &str) -> Document {
    Shown::new("a.tex", text).document
}

fn headings(text: &str) -> Vec<(u8, String)> {
    Shown::new("a.tex", text).headings()
}

fn items(text: &str) -> Vec<(u32, String)> {
    Shown::new("a.tex", text).items()
}

fn tables(text: &str) -> Vec<Vec<String>> {
    Shown::new("a.tex", text).tables()
}

#[test]
fn the_highest_command_of_a_text_is_its_first_level() {
    let text = r"\documentclass{article}\newcommand{\x}{\section{No}}
\begin{document}
\section[short]{گزارش}\label{a} a \subsection*{The \textbf{40} rules} % \section{No}
\paragraph{P} \verb|\section{No}| \section{}
\begin{verbatim}\section{No}\end{verbatim}";
    assert_eq!(headings(text), owned(&[(1, "گزارش"), (2, r"The \textbf{40} rules"), (4, "P")]));
    assert_eq!(headings(r"\chapter{A}\section{B}\sections{C}"), owned(&[(1, "A"), (2, "B")]));
}

#[test]
fn items_know_how_deep_they_stand() {
    let text = r"\begin{itemize}[noitemsep]
  \item a
  \begin{enumerate}
    \item b
    more % \item no

    and more
    \item[(x)] c \\ d
  \end{enumerate}
  \begin{center}\item\end{center}
  \item یک\end{itemize}
\begin{services} \item e \end{services} \item f";
    assert_eq!(items(text), owned(&[(1, "a"), (2, "b\n    more % \\item no"), (2, r"c \\ d"), (1, "یک"), (1, "e")]));
}

#[test]
fn rules_part_the_head_from_the_body() {
    let text = r"\begin{tabular}{lr}\toprule Word & Beds \\ \midrule
a \& b & 1 \\[2pt] % c & d \\
گیلان & ۴۰ \\ \midrule \textbf{Sum} & 41 \\ \bottomrule\end{tabular}";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", r"B 0:a \& b 1:1", "B 0:گیلان 1:۴۰", r"B 0:\textbf{Sum} 1:41"]]);
    assert_eq!(tables(r"\begin{tabular}{lr} a & 1 \\ b & 2 \end{tabular}"), [["B 0:a 1:1", "B 0:b 1:2"]]);
    let text = r"\begin{tabularx}{5cm}{lr}\hline a & 1 \\ b & 2 \\ \hline c & 3 \\ \hline\end{tabularx}";
    assert_eq!(tables(text), [["B 0:a 1:1", "B 0:b 1:2", "B 0:c 1:3"]], "two rows over one are no head");
}

#[test]
fn cells_may_take_columns_and_rows() {
    let text = r"\begin{tabular}{lrr} & \multicolumn{2}{c}{Beds} \\ \cmidrule(lr){2-3} Word & old & new \\ \hline
\multirow{2}{*}{a} & 1 & 2 \\ & 3 & {4 & 5} \\ \multicolumn{3}{l}{\textbf{Group}} \\ b & 6 & 7 \\ \end{tabular}";
    let rows = ["H 0: 1+2:Beds", "H 0:Word 1:old 2:new", "B 0:a 1:1 2:2", "B 0:a 1:3 2:{4 & 5}"];
    let rows = [rows.as_slice(), &[r"G 0+3:\textbf{Group}", "B 0:b 1:6 2:7"]].concat();
    assert_eq!(tables(text), [rows]);
}

#[test]
fn long_tables_say_their_heads_once() {
    let text = r"\begin{longtable}{lr} \caption{Beds}\\ Word & Beds \\ \hline \endfirsthead
Word & more \\ \endhead next page \\ \endfoot \endlastfoot a & 1 \\ b & 2 \\ \end{longtable}";
    assert_eq!(tables(text), [["H 0:Word 1:Beds", "B 0:a 1:1", "B 0:b 1:2"]]);
}

#[test]
fn tables_in_tables_are_tables_of_their_own() {
    let text = r"\begin{tabular}{l} a & \begin{tabular}{l} x & y \\ z \end{tabular} \\ b \end{tabular}";
    let tables = tables(text);
    assert_eq!(tables[0][1], "B 0:b");
    assert_eq!(tables[1], ["B 0:x 1:y", "B 0:z"]);
    assert_eq!(self::tables(r"\begin{align} a & b \\ \end{align}"), Vec::<Vec<String>>::new());
}

#[test]
fn hostile_texts_take_no_time() {
    for part in [
        "\\item ",
        "\\begin{itemize}\\item ",
        "\\begin{tabular}{l}",
        "\\section{",
        "\\multirow{9}{*}{",
        "&",
        "\\\\",
        "\\multirow{999}{*}{a}&",
        "\\begin{verbatim}",
        "\\end{itemize}",
        "\n",
        " ",
        "{",
        "\\verb",
    ] {
        read(&part.repeat(20_000));
        read(&format!("\\begin{{tabular}}{{l}}{}", part.repeat(20_000)));
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(
        text in "([-&\\\\{}\\[\\]%*\n1aیx]|\\\\item|\\\\begin\\{(itemize|tabular)\\}|\\\\end\\{(itemize|tabular)\\}|\\\\section\\{|\\\\hline|\\\\endhead|\\\\multirow\\{2\\}\\{\\*\\}\\{|\\\\multicolumn\\{2\\}\\{c\\}\\{|\\\\verb){0,60}"
    ) {
        let document = read(&text);
        for item in &document.items {
            prop_assert!(item.span.covers(item.words));
        }
        for row in document.tables.iter().flat_map(|table| &table.rows) {
            prop_assert!(row.cells.is_sorted_by_key(|cell| cell.column));
            let _ = row.span.of(&text);
            row.cells.iter().for_each(|cell| _ = cell.span.of(&text));
        }
    }
}
