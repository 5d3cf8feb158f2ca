using Pipeline.Recognition.MainText;

namespace Pipeline.Recognition.Languages;

/// <summary>Titles that sections of a research article have in English and Indonesian, by JATS sec-type.</summary>
internal static class SectionWords
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["introduction"] = "intro",
        ["background"] = "intro",
        ["pendahuluan"] = "intro",
        ["latar belakang"] = "intro",
        ["method"] = "methods",
        ["methods"] = "methods",
        ["methodology"] = "methods",
        ["research method"] = "methods",
        ["research methods"] = "methods",
        ["research methodology"] = "methods",
        ["data and methods"] = "methods",
        ["material and methods"] = "methods",
        ["materials and methods"] = "methods",
        ["methods and materials"] = "methods",
        ["metode"] = "methods",
        ["metode penelitian"] = "methods",
        ["metodologi"] = "methods",
        ["metodologi penelitian"] = "methods",
        ["bahan dan metode"] = "methods",
        ["data dan metode"] = "methods",
        ["result"] = "results",
        ["results"] = "results",
        ["findings"] = "results",
        ["hasil"] = "results",
        ["hasil penelitian"] = "results",
        ["temuan"] = "results",
        ["temuan penelitian"] = "results",
        ["results and findings"] = "results",
        ["result and discussion"] = "results|discussion",
        ["results and discussion"] = "results|discussion",
        ["results and discussions"] = "results|discussion",
        ["findings and discussion"] = "results|discussion",
        ["hasil dan pembahasan"] = "results|discussion",
        ["hasil dan diskusi"] = "results|discussion",
        ["temuan dan pembahasan"] = "results|discussion",
        ["hasil penelitian dan pembahasan"] = "results|discussion",
        ["discussion"] = "discussion",
        ["discussions"] = "discussion",
        ["pembahasan"] = "discussion",
        ["diskusi"] = "discussion",
        ["analysis and discussion"] = "discussion",
        ["conclusion"] = "conclusions",
        ["conclusions"] = "conclusions",
        ["concluding remarks"] = "conclusions",
        ["conclusion and recommendations"] = "conclusions",
        ["conclusions and recommendations"] = "conclusions",
        ["discussion and conclusion"] = "discussion|conclusions",
        ["kesimpulan"] = "conclusions",
        ["simpulan"] = "conclusions",
        ["penutup"] = "conclusions",
        ["kesimpulan dan saran"] = "conclusions",
        ["simpulan dan saran"] = "conclusions",
    };

    /// <summary>Words that head the parts of a structured abstract, beside those above.</summary>
    private static readonly HashSet<string> AbstractParts = new(StringComparer.OrdinalIgnoreCase)
    {
        "objective", "objectives", "aim", "aims", "purpose", "design", "setting", "participants", "study sample", "design/methodology/approach", "originality",
        "originality/value", "implications", "practical implications", "research limitations/implications", "limitations", "interpretation", "context", "main outcome measures",
        "tujuan", "tujuan penelitian", "kebaruan", "implikasi", "saran", "keaslian",
    };

    /// <summary>JATS sec-type of a section with that title, number and punctuation aside; null where the title says nothing of the kind.</summary>
    public static string? TypeOf(string title) => Types.GetValueOrDefault(Bare(title));

    public static bool IsAbstractPart(string title) => AbstractParts.Contains(Bare(title)) || Types.ContainsKey(Bare(title));

    private static string Bare(string title) =>
        LabelIndex.Bare(HeadingNumber.Strip(title)).Replace("&", "and", StringComparison.Ordinal);
}
