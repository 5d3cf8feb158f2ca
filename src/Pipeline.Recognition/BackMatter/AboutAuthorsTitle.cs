using System.Text.RegularExpressions;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Tells titles of what is said about the authors at the end of an article ("Notes on contributors", "Profil Penulis"), whose lines have names, years and stops as entries have.</summary>
internal static partial class AboutAuthorsTitle
{
    public static bool Is(string words) => Pattern().IsMatch(words.Trim());

    [GeneratedRegex(
        @"^(?:(?:short |brief )?(?:notes? (?:on|about)|about|information (?:on|about)|biograph(?:y|ies|ical notes?) (?:of|on)) (?:the )?(?:co-?)?(?:authors?|contributors?)"
        + @"|(?:the )?(?:authors?|contributors?)(?:['’]s?|s['’])? (?:bio(?:s|data|graph(?:y|ies|ical (?:notes?|sketch(?:es)?)))?|profiles?|information|notes?|details)|biographical (?:notes?|sketch(?:es)?|statements?)"
        + @"|(?:profil|biodata|biografi|bio|riwayat hidup|tentang|maklumat|catatan|sekilas tentang)(?: singkat)?(?: para)? (?:penulis|pengarang|kontributor|penyumbang)"
        + @"|(?:sobre|acerca de|notas? sobre|información sobre|informações sobre) (?:el|la|los|las|o|a|os|as) (?:autore?s?|autoras?)(?:(?: y |/)(?:las )?autoras)?"
        + @"|(?:über|zu|angaben zu) (?:die |den |der |dem )?(?:autor|autorin|autoren|autorinnen)(?: und autor(?:in(?:nen)?|en))?|(?:autoren|autorinnen)(?:verzeichnis|angaben|informationen?)"
        + @"|(?:à propos|présentation) (?:de l['’]|des |du |de la )(?:auteure?s?|autrices?)|(?:les? )?auteure?s? et autrices?|over de auteurs?)\s?[:.]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
