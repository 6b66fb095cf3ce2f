//! What a uWSGI server makes of a command line: `cargo run --example words -- --http :8080 -mp4 --thread 2`

use uwsgi_config::catalog::Build;
use uwsgi_config::evaluate::{Nowhere, Outcome, Request, evaluate};
use uwsgi_config::start::{PlaceKind, Start, Word};
use uwsgi_config::syntax::Span;

fn main() {
    let word = |text: String| Word::known(text, Span::default());
    let mut start = Start::new(PlaceKind::Shell, word("uwsgi".to_owned()));
    start.arguments = std::env::args().skip(1).map(word).collect();

    // `Nowhere` knows no file and no variable; a host of your own can.
    let evaluation = evaluate(&Request::start(start).build(Build::Pip), &Nowhere);

    for id in evaluation.ids() {
        let [key, value] = [evaluation.key(id), evaluation.value(id)].map(String::from_utf8_lossy);
        println!("{key} = {value}");
    }
    for refusal in &evaluation.refusals {
        println!("uWSGI exits: {}", refusal.reason);
    }
    for unread in &evaluation.unread {
        println!("not read: {}", String::from_utf8_lossy(&unread.path));
    }
    std::process::exit(i32::from(evaluation.outcome() == Outcome::Fatal));
}
