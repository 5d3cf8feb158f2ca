using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class BookFormRead
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO182",
            Severity: Severity.Info,
            Title: "Data of the reviewed book in several lines",
            Why: "Author, publisher and year in lines of their own are those of the book, not of the review.",
            Source: "JATS Publishing 1.3 <product>",
            Wrong: "Judul: Rantau ¶ Penulis: Ani Rahma ¶ Penerbit: Harbour Press ¶ Tebal: 180 halaman",
            Right: "One work reviewed, with these data",
            Settle: "See that the reviewer is the author of the article."
        )
        {
            Account = AccountKind.Joined,
        };
}
