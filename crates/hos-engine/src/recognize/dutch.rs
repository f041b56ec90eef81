//! The small words of Dutch: what kind of word each is. Only closed classes; everything else is data.

/// What a small word can be; a word can be several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kind(u16);

impl Kind {
    /// ik
    pub(super) const I: Self = Self(1);
    /// we, wij
    pub(super) const WE: Self = Self(1 << 1);
    /// je, jij, u
    pub(super) const YOU: Self = Self(1 << 2);
    /// hij, ie, men: always the one who acts
    pub(super) const HE: Self = Self(1 << 3);
    /// ze, zij: acts or undergoes
    pub(super) const THEY: Self = Self(1 << 4);
    /// die: acts or undergoes
    pub(super) const WHO: Self = Self(1 << 5);
    /// de, een, mijn: a noun follows
    pub(super) const ARTICLE: Self = Self(1 << 6);
    /// haar, ons, hun: a noun follows, or it undergoes
    pub(super) const POSSESSIVE: Self = Self(1 << 7);
    /// hem, haar, ze: undergoes
    pub(super) const OBJECT: Self = Self(1 << 8);
    /// met, van, voor
    pub(super) const PREPOSITION: Self = Self(1 << 9);
    /// en, maar, want
    pub(super) const AND: Self = Self(1 << 10);
    /// als, omdat, dat: a clause that depends on another
    pub(super) const THAT: Self = Self(1 << 11);
    /// soms, dan, ook: may open a clause
    pub(super) const ADVERB: Self = Self(1 << 12);
    /// mij, me, ons: the teller undergoes
    pub(super) const ME: Self = Self(1 << 13);
    /// te
    pub(super) const TO: Self = Self(1 << 14);
    /// het, dat: neither a person
    pub(super) const IT: Self = Self(1 << 15);

    /// Both together.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it can be any of `other`.
    pub(super) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether it is no small word.
    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// What kind of small word `word` is.
pub(super) fn kind(word: &str) -> Kind {
    match word {
        "ik" | "'k" | "k" | "ikke" | "ikzelf" => Kind::I,
        "we" | "wij" => Kind::WE,
        "jij" | "jullie" => Kind::YOU,
        "je" => Kind::YOU.and(Kind::POSSESSIVE),
        "u" => Kind::YOU.and(Kind::OBJECT),
        "hij" | "ie" | "men" | "hijzelf" | "zijzelf" => Kind::HE,
        "ze" | "zij" => Kind::THEY.and(Kind::OBJECT),
        "die" => Kind::WHO.and(Kind::THAT).and(Kind::ARTICLE),
        "dat" => Kind::THAT.and(Kind::ARTICLE).and(Kind::IT),
        "dit" => Kind::ARTICLE.and(Kind::IT),
        "het" | "'t" | "t" => Kind::ARTICLE.and(Kind::OBJECT).and(Kind::IT),
        "de" | "een" | "'n" | "n" | "deze" | "mijn" | "m'n" | "mn" | "z'n" | "zn" | "onze" | "jouw" | "uw" | "elke" | "iedere" | "geen" | "zo'n"
        | "elk" | "ieder" | "alle" => Kind::ARTICLE,
        "zijn" => Kind::POSSESSIVE,
        "haar" | "d'r" | "dr" | "'r" | "hun" => Kind::POSSESSIVE.and(Kind::OBJECT),
        "ons" => Kind::POSSESSIVE.and(Kind::OBJECT).and(Kind::ME),
        "mij" => Kind::OBJECT.and(Kind::ME),
        "me" => Kind::OBJECT.and(Kind::ME).and(Kind::POSSESSIVE),
        "hem" | "'m" | "m" | "hen" => Kind::OBJECT,
        "met" | "van" | "voor" | "naar" | "bij" | "aan" | "op" | "in" | "uit" | "over" | "tegen" | "tussen" | "onder" | "achter" | "zonder"
        | "tot" | "om" | "na" | "naast" | "rond" | "tijdens" | "per" | "via" | "vanaf" | "binnen" | "buiten" | "langs" | "volgens" | "door"
        | "richting" | "vanuit" | "behalve" => Kind::PREPOSITION,
        "sinds" => Kind::PREPOSITION.and(Kind::THAT),
        "en" | "maar" | "want" | "dus" | "of" | "doch" => Kind::AND,
        "als" | "toen" | "omdat" | "terwijl" | "wat" | "wie" | "waar" | "waarbij" | "waardoor" | "waarmee" | "waarop" | "waarvoor" | "hoe"
        | "zodat" | "voordat" | "nadat" | "totdat" | "hoewel" | "doordat" | "zodra" | "wanneer" | "indien" | "tenzij" | "zoals" => Kind::THAT,
        "dan" | "daarna" | "daarom" | "anders" | "daarbij" | "daarnaast" | "vervolgens" => Kind::THAT.and(Kind::ADVERB),
        "soms" | "vaak" | "altijd" | "ook" | "nu" | "eerst" | "verder" | "daar" | "hier" | "er" | "meestal" | "regelmatig" | "steeds" | "samen"
        | "zelf" | "nog" | "wel" | "niet" | "nooit" | "even" | "effe" | "alleen" | "gewoon" | "elkaar" | "weer" | "al" | "graag" | "vroeger"
        | "later" | "misschien" | "thuis" | "'s" | "savonds" | "smorgens" | "sochtends" | "smiddags" | "snachts" | "ochtends" | "avonds"
        | "morgens" | "middags" | "nachts" | "vandaag" | "morgen" | "gisteren" | "dagelijks" | "wekelijks" | "zo" | "heel" | "goed" | "toch"
        | "meteen" => Kind::ADVERB,
        "te" => Kind::TO,
        _ => Kind::default(),
    }
}

/// Verbs that tell where a clause has its verb and whether it is passive, wished or possible.
pub(super) const HELPING_VERBS: &[(&str, &str)] = &[
    ("zijn", "ben bent is was waren geweest"),
    ("hebben", "heb hebt heeft had hadden gehad"),
    ("worden", "word wordt werd werden geworden"),
    ("zullen", "zal zult zou zouden"),
    ("kunnen", "kan kunt kon konden gekund"),
    ("mogen", "mag mocht mochten gemogen"),
    ("moeten", "moet moest moesten gemoeten"),
    ("willen", "wil wilt wilde wou wilden wouden gewild"),
    ("gaan", "ga gaat ging gingen gegaan"),
    ("komen", "kom komt kwam kwamen gekomen"),
    ("doen", "doe doet deed deden gedaan"),
    ("laten", "laat liet lieten gelaten"),
    ("blijven", "blijf blijft bleef bleven gebleven"),
    ("staan", "sta staat stond stonden gestaan"),
    ("zitten", "zit zat zaten gezeten"),
    ("liggen", "lig ligt lag lagen gelegen"),
    ("zien", "zie ziet zag zagen gezien"),
    ("weten", "weet wist wisten geweten"),
    ("krijgen", "krijg krijgt kreeg kregen gekregen"),
    ("nemen", "neem neemt nam namen genomen"),
    ("geven", "geef geeft gaf gaven gegeven"),
    ("vinden", "vind vindt vond vonden gevonden"),
    ("houden", "houd houdt hou hield hielden gehouden"),
    ("zeggen", "zeg zegt zei zeiden gezegd"),
    ("denken", "denk denkt dacht dachten gedacht"),
    ("brengen", "breng brengt bracht brachten gebracht"),
    ("beginnen", "begin begint begon begonnen"),
    ("hoeven", "hoef hoeft hoefde hoefden gehoeven"),
    ("eten", "eet at aten gegeten"),
    ("slapen", "slaap slaapt sliep sliepen geslapen"),
    ("vallen", "val valt viel vielen gevallen"),
    ("vergeten", "vergeet vergat vergaten vergeten"),
    ("roepen", "roep roept riep riepen geroepen"),
    ("helpen", "help helpt hielp hielpen geholpen"),
    ("wonen", ""),
    ("werken", ""),
    ("maken", ""),
    ("leren", ""),
    ("regelen", ""),
    ("praten", ""),
    ("bellen", ""),
    ("zorgen", ""),
    ("oefenen", ""),
    ("durven", ""),
    ("voelen", ""),
    ("lukken", ""),
    ("hoesten", ""),
    ("huilen", ""),
    ("zakken", ""),
    ("merken", ""),
    ("kosten", ""),
    ("wachten", ""),
    ("draaien", ""),
    ("koken", ""),
    ("wassen", "was wast waste wasten gewassen"),
];

/// Forms of zijn, which say what something is, not what somebody does.
pub(super) fn says_what_is(word: &str) -> bool {
    matches!(word, "is" | "zijn" | "was" | "waren" | "ben" | "bent")
}

/// Forms of worden: with a participle somebody undergoes it.
pub(super) fn makes_passive(word: &str) -> bool {
    matches!(word, "word" | "wordt" | "werd" | "werden" | "worden")
}

/// Forms of zullen and willen: with the teller a wish or a thought.
pub(super) fn makes_wish(word: &str) -> bool {
    matches!(word, "wil" | "wilde" | "wou" | "willen" | "wilden" | "zou" | "zouden" | "zullen" | "zal")
}

/// Forms of willen, mogen and hoeven: denied, what they want is not done.
pub(super) fn wants(word: &str) -> bool {
    matches!(word, "wil" | "wilde" | "wou" | "willen" | "mag" | "mogen" | "mocht" | "hoeft" | "hoef" | "hoefde")
}

/// Forms of laten and overlaten: somebody else does it.
pub(super) fn lets_do(word: &str) -> bool {
    matches!(word, "laat" | "laten" | "liet" | "lieten" | "gelaten" | "overgelaten" | "overlaat" | "overlaten")
}

/// Forms of leren and showing: what somebody teaches the teller, the teller learned.
pub(super) fn teaches(word: &str) -> bool {
    matches!(word, "leert" | "leerde" | "geleerd" | "leerden" | "aangeleerd" | "voorgedaan" | "uitgelegd")
}
