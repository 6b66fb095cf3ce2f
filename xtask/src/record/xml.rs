//! XML made up from what the server's walk over libxml2's tree takes and leaves.

use super::case::{Case, Dice, files};
use super::ini::{OPTIONS, VALUES};

/// Elements; `K` stands for a key and `V` for a value.
const ELEMENTS: [&str; 20] = [
    "<K>V</K>",
    "<K>V</K>",
    "<K>V</K>",
    "<K>V</K>",
    "<K> V </K>",
    "<K/>",
    "<K></K>",
    "<K>\n</K>",
    "<K id=\"x\">V</K>",
    "<K><![CDATA[V]]></K>",
    "<K>V<!-- c -->V</K>",
    "<!-- <K>V</K> -->",
    "<K>V &amp; V &#65; &lt;</K>",
    "<K><?p x?>V</K>",
    "<option name=\"K\" value=\"V\"/>",
    "<K xmlns=\"u\">V</K>",
    "<u:K xmlns:u=\"u\">V</u:K>",
    "text V",
    "<K>\u{e9}V</K>",
    "<K attr='V'>V</K>",
];
const HEADS: [&str; 8] = [
    "<uwsgi>\n",
    "<uwsgi>\n",
    "<uwsgi>\n",
    "<?xml version=\"1.0\"?>\n<uwsgi>\n",
    "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE uwsgi>\n<uwsgi>\n",
    "<uwsgi id=\"x\">\n",
    "\n<!-- c --><uwsgi>\n",
    "<uwsgi>",
];
const ENDS: [&str; 3] = [
    "</uwsgi>
",
    "</uwsgi>",
    "</uwsgi><!-- end -->
",
];
const BROKEN_ENDS: [&str; 3] = [
    "</uwsgi>
<uwsgi/>",
    "",
    "</uws>",
];

/// Files that chance does not find.
const WRITTEN: [&str; 13] = [
    "<vassals><uwsgi><a>1</a></uwsgi><uwsgi><b>2</b></uwsgi></vassals>",
    "<vassals><uwsgi id=\"x\"><a>1</a></uwsgi><uwsgi><b>2</b></uwsgi></vassals>",
    "<!DOCTYPE uwsgi [<!ENTITY e \"1\">]><uwsgi><a>&e;</a><b>x&e;</b></uwsgi>",
    "<uwsgi><include>/tmp/uwsgi-lint-record/inc.xml</include><b>%(a)</b></uwsgi>",
    "<uwsgi><if-env>HOME</if-env><a>1</a><endif/><b>2</b></uwsgi>",
    "<uwsgi><for>1 2</for><a>%(_)</a><endfor/></uwsgi>",
    "<uwsgi><a>%d</a><b>%%(a)</b><n>50%</n></uwsgi>",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><uwsgi><a>1</a></uwsgi>",
    "\u{feff}<uwsgi><a>1</a></uwsgi>",
    "<uwsgi><a>1</a><a>2</a><master/></uwsgi>",
    "<uwsgi><a>&undefined;</a></uwsgi>",
    "<uwsgi a=1><b>2</b></uwsgi>",
    "<uwsgi>\r\n  <a>1\r\n2</a>\r\n</uwsgi>",
];

fn element(dice: &mut Dice) -> String {
    const KEYS: [&str; 4] = ["a", "b", "n", "base"];
    let key = if dice.once_in(3) { dice.pick(&KEYS) } else { dice.pick(&OPTIONS) };
    let mut text = dice.pick(&ELEMENTS).replace('K', key);
    while text.contains('V') {
        text = text.replacen('V', dice.pick(&VALUES), 1);
    }
    text
}

fn file(dice: &mut Dice) -> String {
    let count = 1 + dice.roll(6);
    let elements: Vec<String> = (0..count).map(|_| element(dice)).collect();
    let end = if dice.once_in(12) { dice.pick(&BROKEN_ENDS) } else { dice.pick(&ENDS) };
    format!("{}{}\n{end}", dice.pick(&HEADS), elements.join("\n"))
}

/// `count` files and the written ones.
pub(super) fn generate(count: usize, seed: u64) -> Vec<Case> {
    let mut dice = Dice::new(seed);
    let made: Vec<String> = (0..count).map(|_| file(&mut dice)).collect();
    let included = || "<uwsgi><a>7</a><n>%(a)</n></uwsgi>".to_owned();
    let case = |text| {
        Case::file(
            "main.xml",
            files([("main.xml", text), ("inc.xml", included()), ("v.txt", "7\n".to_owned())]),
        )
    };
    made.into_iter().chain(WRITTEN.map(str::to_owned)).map(case).collect()
}
