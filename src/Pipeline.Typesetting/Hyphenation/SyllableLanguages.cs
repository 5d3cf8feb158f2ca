using System.Collections.Frozen;

namespace Pipeline.Typesetting.Hyphenation;

/// <summary>The rules of languages that divide by syllables.</summary>
internal static class SyllableLanguages
{
    /// <summary>
    /// Real Academia Española, Ortografía de la lengua española (2010), on the hyphen at a line's end: ch, ll, rr are one
    /// letter, a stop or f with l or r begins a syllable, vowels are not parted, nor what stands on both sides of an h. After
    /// sub- before l or r words differ (su-blime, sub-rayar).
    /// </summary>
    private static readonly SyllableRules Spanish = new("aeiouáéíóúü")
    {
        Digraphs = ["ch", "ll", "rr"],
        Onsets = Set("bl br cl cr dr fl fr gl gr pl pr tr"),
        Ambiguous = ["tl", "h", "nh", "sh", "bh", "dh", "lh", "rh"],
        Prefixes = ["sub"],
        Right = 2,
    };

    /// <summary>
    /// Acordo Ortográfico da Língua Portuguesa (1990), base XX: as in Spanish, with lh and nh one consonant; rr, ss, sc, xc
    /// and all others part.
    /// </summary>
    private static readonly SyllableRules Portuguese = new("aeiouáâãàéêíóôõúü")
    {
        Digraphs = ["ch", "lh", "nh"],
        Onsets = Set("bl br cl cr dr fl fr gl gr pl pr tl tr vr"),
        Prefixes = ["sub"],
    };

    /// <summary>
    /// By spoken syllables: no division before a silent ending, between vowels, or beside x or y between vowels; gn is one
    /// consonant in campagne and two in cognition, s and h part in déshabiller only.
    /// </summary>
    private static readonly SyllableRules French = new("aeiouyàâäæéèêëîïôöœùûüÿ")
    {
        Digraphs = ["ch", "ph", "th", "rh", "gh", "kh"],
        Onsets = Set("bl br cl cr dr fl fr gl gr pl pr tr vr chl chr phl phr thr"),
        Ambiguous = ["gn", "sh", "x", "sch"],
        Prefixes = ["sub", "trans", "in", "dés", "més"],
        SilentEndings = ["e", "es", "ent", "que", "ques", "quent", "gue", "gues", "guent"],
    };

    /// <summary>Doubled consonants part; s before a consonant does not.</summary>
    private static readonly SyllableRules Italian = new("aeiouàèéìíîòóùú")
    {
        Digraphs = ["ch", "gh", "gn", "gl"],
        Onsets = Set(
            "bl br cl cr dr fl fr pl pr tr gr vr chr chl sb sc sd sf sg sl sm sn sp sq sr st sv sch sgh scr sbr sdr sfr sgr spr str spl sbl scl"
        ),
        Prefixes = ["sub", "trans", "dis", "mis", "in", "cis"],
        Right = 2,
    };

    /// <summary>
    /// Український правопис (2019), on dividing words: no letter alone, дж and дз not parted, ь, й and the apostrophe left
    /// with the letter before them, no consonant taken from a prefix.
    /// </summary>
    private static readonly SyllableRules Ukrainian = new("аеєиіїоуюя")
    {
        Digraphs = ["дж", "дз"],
        Attached = "ьй",
        Prefixes =
        [
            "без",
            "від",
            "до",
            "за",
            "зі",
            "між",
            "на",
            "над",
            "не",
            "о",
            "об",
            "пере",
            "перед",
            "по",
            "під",
            "при",
            "про",
            "роз",
            "через",
            "ви",
            "у",
            "спів",
            "най",
            "пре",
            "пра",
            "де",
            "взаємо",
            "само",
            "багато",
        ],
    };

    /// <summary>Правила русской орфографии и пунктуации (1956), § 117 and those after it: as in Ukrainian, with ъ and ы.</summary>
    private static readonly SyllableRules Russian = new("аеёиоуыэюя")
    {
        Attached = "ьъй",
        Prefixes =
        [
            "без",
            "бес",
            "в",
            "воз",
            "вос",
            "вы",
            "до",
            "за",
            "из",
            "ис",
            "меж",
            "на",
            "над",
            "не",
            "о",
            "об",
            "от",
            "пере",
            "перед",
            "по",
            "под",
            "пра",
            "пре",
            "при",
            "про",
            "раз",
            "рас",
            "с",
            "сверх",
            "со",
            "у",
            "черес",
            "через",
            "само",
            "взаимо",
            "много",
        ],
    };

    /// <summary>The rules of a language, or null.</summary>
    /// <param name="language">Its main subtag, in lower case.</param>
    public static SyllableRules? Find(string language) =>
        language switch
        {
            "es" => Spanish,
            "pt" => Portuguese,
            "fr" => French,
            "it" => Italian,
            "uk" => Ukrainian,
            "ru" => Russian,
            _ => null,
        };

    private static FrozenSet<string> Set(string groups) => groups.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
