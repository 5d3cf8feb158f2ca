using System.Text.RegularExpressions;

namespace Pipeline.Recognition.Languages;

/// <summary>What tells names in Arabic letters, which have no capitals: so many words, none of which joins the words of a sentence or title.</summary>
internal static partial class ArabicNames
{
    private const int FewestWords = 2;

    private const int MostWords = 7;

    /// <summary>Given names that begin with the letter that is also the word for "and".</summary>
    private static readonly HashSet<string> BeginWithAnd =
    [
        "وليد",
        "وسام",
        "وائل",
        "وفاء",
        "وردة",
        "ورد",
        "وجدي",
        "وجيه",
        "وحيد",
        "وحيدة",
        "وديع",
        "وصفي",
        "وضاح",
        "وعد",
        "وهيب",
        "وهبة",
        "وهب",
        "وداد",
        "وسيم",
        "ولاء",
        "وفيق",
        "وفيقة",
        "وصال",
        "وئام",
        "ولي",
        "وزان",
        "واصف",
        "واثق",
        "والي",
    ];

    /// <summary>Words that join others and stand in no name.</summary>
    private static readonly HashSet<string> Joining =
    [
        "في",
        "من",
        "على",
        "إلى",
        "عن",
        "مع",
        "بين",
        "أو",
        "ثم",
        "عند",
        "بعد",
        "قبل",
        "حول",
        "ضد",
        "هذا",
        "هذه",
        "التي",
        "الذي",
        "ما",
        "لا",
        "كل",
        "غير",
        "نحو",
        "دراسة",
        "بحث",
        "تحليل",
        "مقدمة",
        "منهج",
        "نتائج",
        "أهداف",
        "أهمية",
        "مشكلة",
        "خاتمة",
        "ملخص",
    ];

    /// <summary>Words of which one is in Arabic letters, and so are all others.</summary>
    public static bool Are(IReadOnlyList<string> words) =>
        words.Count is >= FewestWords and <= MostWords
        && words.All(word => ArabicWord().IsMatch(word))
        && !words.Any(Joining.Contains)
        && !words[0].StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Characters of the word for "and" that stands at a place before a name, alone or bound to it ("وفاطمة"); 0 where none does.</summary>
    public static int AndAt(string text, int at)
    {
        if (at >= text.Length || text[at] != 'و')
            return 0;
        var end = text.IndexOfAny([' ', ',', ';'], at);
        var word = end < 0 ? text[at..] : text[at..end];
        return word.Length == 1 || (word.Length > 3 && ArabicWord().IsMatch(word) && !BeginWithAnd.Contains(word)) ? 1 : 0;
    }

    [GeneratedRegex(@"^[\u0621-\u065F\u0670-\u06D3\u06FA-\u06FF]{1,15}\.?$")]
    private static partial Regex ArabicWord();
}
