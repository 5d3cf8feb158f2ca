using System.Collections.Frozen;

namespace Pipeline.Metadata.Texts;

/// <summary>
/// Words that stay lower case within a title: in English the minor words of three letters or fewer (APA 7 §6.17), in
/// Indonesian and Malay the prepositions and conjunctions (EYD V, I.F: kata tugas).
/// </summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> English = Set("a an the and as but for if nor or so yet at by in of off on per to up via vs");

    private static readonly FrozenSet<string> Indonesian = Set(
        "dan di ke dari yang untuk pada dalam dengan oleh atau bagi serta sebagai terhadap tentang antara kepada hingga karena daripada "
            + "maupun tetapi akan adalah ialah para sang si agar demi guna melalui menuju secara atas"
    );

    private static readonly FrozenSet<string> Portuguese = Set(
        "a o as os e ou que se em no na nos nas do da dos das de para por pelo pela com um uma ao à"
    );

    private static readonly FrozenSet<string> Spanish = Set("a el la los las y e o u en de del al para por con un una");

    private static readonly FrozenSet<string> French = Set("à le la les et ou en de du des pour par avec un une au aux dans sur");

    private static readonly FrozenSet<string> Dutch = Set(
        "de het een en of in op van voor met te tot uit aan door bij naar over om als der den des"
    );

    private static readonly FrozenSet<string> German = Set(
        "der die das des dem den ein eine einer eines und oder in im am an auf von vom zu zum zur mit für aus bei nach über als"
    );

    // Of names of people and bodies, whatever the language around them.
    private static readonly FrozenSet<string> Names = Set(
        "of the and for in on at to de la le du des da do dos di del della und et y e van von der den dan pada untuk"
    );

    public static bool InTitle(string word, string language) =>
        (
            language switch
            {
                "id" or "ms" => Indonesian,
                "pt" => Portuguese,
                "es" => Spanish,
                "fr" => French,
                "nl" => Dutch,
                "de" => German,
                _ => English,
            }
        ).Contains(word);

    public static bool InName(string word) => Names.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
