using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class FrontMatterBehindList
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO181",
            Severity: Severity.Notice,
            Title: "Front matter behind the references",
            Why: "Title, abstract and keywords in another language, or the addresses of the authors, and the licence, are metadata of the article wherever they stand.",
            Source: "JATS Publishing 1.3 <trans-title-group>, <trans-abstract>, <aff>, <license>",
            Wrong: "Daftar Pustaka …, under it “Counting Those Who Return”, “Abstract”, “Keywords: …”",
            Right: "A translated title, an abstract and keywords in English",
            Settle: "See that title, abstract, keywords, addresses and licence are those of this article."
        )
        {
            Account = AccountKind.Joined,
        };
}
