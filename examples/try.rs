use counterclaim::figure::{Kind, Reading, scan};
use counterclaim::source::Span;
use std::io::BufRead;
fn main() {
    let mode = std::env::args().nth(1).unwrap_or_default();
    if mode == "text" {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut std::io::stdin(), &mut text).unwrap();
        let s = scan::scan(&text, Span::new(0, text.len()), None);
        for m in &s.mentions {
            show(&text, m);
        }
        for (sp, w) in &s.masked {
            println!("   MASK {:?} {}", sp.of(&text), w.name());
        }
        return;
    }
    for l in std::io::stdin().lock().lines() {
        let l = l.unwrap();
        print!("{l:40} | ");
        match scan::phrase(&l, None) {
            Some(m) => show(&l, &m),
            None => println!("NONE {:?}", scan::scan(&l, Span::new(0, l.len()), None)),
        }
    }
}
fn show(t: &str, m: &counterclaim::figure::Mention) {
    let k = Kind::infer([m]);
    let f = Reading::from(k).read(m);
    println!(
        "⟦{}⟧ {:?} {:?} {} {:?} {}",
        m.span.of(t).replace('\n', "⏎"),
        m.amount,
        m.hedge,
        m.unit.dimension.symbol().unwrap_or("-"),
        k,
        f.map(|f| format!("S {} E {}", f.says, f.reads)).unwrap_or("IMPOSSIBLE".into())
    );
}
