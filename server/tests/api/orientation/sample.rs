//! A handmade sample of the three official files, in which every way to figures occurs once.

use portalavoro_server::config::OccupationFiles;
use portalavoro_server::features::orientation::import::{self, Joined};
use std::path::Path;

pub const COOK: &str = "aaaaaaaa-0000-4000-8000-000000000001";
pub const PIZZA_MAKER: &str = "aaaaaaaa-0000-4000-8000-000000000002";
pub const KITCHEN_HELPER: &str = "aaaaaaaa-0000-4000-8000-000000000003";
pub const BARTENDER: &str = "aaaaaaaa-0000-4000-8000-000000000004";
pub const WAITER: &str = "aaaaaaaa-0000-4000-8000-000000000005";
pub const CARETAKER: &str = "aaaaaaaa-0000-4000-8000-000000000006";
pub const SOLDIER: &str = "aaaaaaaa-0000-4000-8000-000000000007";

/// A field with a comma, one with a doubled quotation mark, and fields with line breaks, as in ESCO's own file.
pub fn esco() -> String {
    let rows = [
        (
            COOK,
            "5120",
            "cuoco/cuoca",
            "\"capo cuoco\nchef di partita\"",
            "\"Preparano piatti, e menù per gli ospiti.\"",
        ),
        (PIZZA_MAKER, "5120", "pizzaiolo/pizzaiola", "", "Impastano e cuociono pizze di ogni tipo."),
        (KITCHEN_HELPER, "5120", "aiuto cuoco", "", "\"Aiutano chi cucina \"\"in brigata\"\" e lavano gli utensili.\""),
        (BARTENDER, "5132", "barista", "", "Servono bevande e cibi per gli ospiti di un bar."),
        (WAITER, "5131", "cameriere di sala/cameriera di sala", "", "Servono ai tavoli e parlano con gli ospiti."),
        (CARETAKER, "5153", "custode", "", "Custodiscono edifici e cortili per gli inquilini."),
        (SOLDIER, "0310", "soldato/soldatessa", "\n", "Difendono lo Stato e gli alleati."),
    ];
    let mut text = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n".to_owned();
    for (id, isco, name, others, about) in rows {
        let others = if others == "\n" { "\"\n\"" } else { others };
        let uri = address(id);
        text.push_str(&format!("Occupation,{uri},{isco},{name},{others},released,{about},\n"));
    }
    text
}

pub fn onet() -> String {
    let rows = [
        ("35-2014.00", ["6.00", "1.00", "2.00", "1.50", "3.00", "4.00"]),
        ("35-2015.01", ["5.00", "1", "2.00", "1.50", "3.00", "4.00"]),
        ("35-2015.02", ["5.01", "1.00", "2.00", "1.50", "3.00", "4.00"]),
        ("35-3011.00", ["3.00", "1.00", "1.00", "4.00", "5.00", "3.00"]),
    ];
    let elements = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"];
    let mut text = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\r\n".to_owned();
    for (code, figures) in rows {
        for (element, figure) in elements.iter().zip(figures) {
            text.push_str(&format!("{code}\t1.B.1\t{element}\tOI\t{figure}\t02/2026\tTest\r\n"));
        }
        text.push_str(&format!("{code}\t1.B.1.g\tFirst Interest High-Point\tIH\t5.00\t02/2026\tTest\r\n"));
    }
    text
}

pub fn crosswalk() -> String {
    let rows = [(COOK, "35-2014.00"), (PIZZA_MAKER, "35-2015.00"), (BARTENDER, "35-3011.00"), (SOLDIER, "55-3016.00")];
    let mut text = "id,onet_code,matching_job_titles,concept_uri\n".to_owned();
    for (id, code) in rows {
        text.push_str(&format!("1,{code},\"['one', 'two']\",{}\n", address(id)));
    }
    text
}

pub fn address(id: &str) -> String {
    format!("http://data.europa.eu/esco/occupation/{id}")
}

/// Writes the three files.
pub fn files(folder: &Path) -> OccupationFiles {
    let write = |name: &str, text: String| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    OccupationFiles {
        esco: write("esco.csv", esco()),
        onet: write("onet.txt", onet()),
        crosswalk: write("crosswalk.csv", crosswalk()),
    }
}

/// The sample, read and joined.
pub fn joined() -> Joined {
    let folder = tempfile::tempdir().unwrap();
    import::read(&files(folder.path()), &|_| ()).unwrap()
}
