using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed partial class TelephonePrinted : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META143",
            Severity.Query,
            "Telephone number of an author",
            "The number is often that of a private telephone; once published it cannot be called back, and readers write by e-mail.",
            "Regulation (EU) 2016/679, Article 5(1)(c); UU 27/2022 (Pelindungan Data Pribadi), Pasal 16",
            "* Corresponding author: siti@kapal.ac.id; Telp. 0812-3456-7890",
            "* Corresponding author: siti@kapal.ac.id",
            "Ask the author whether the number is to be printed, and take it out of the manuscript where it is not."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article
                .Meta.AuthorNotes.Select(note => (note.Source, Number: Telephone().Match(note.Content.PlainText())))
                .Where(found => found.Number.Success)
                .Select(found =>
                    Info.At(
                        found.Source,
                        $"The address for letters holds a telephone number: {found.Number.Value.Trim()}. Is it to be printed?",
                        found.Number.Value.Trim()
                    )
                )
        );

    [GeneratedRegex(
        @"\b(?:tel(?:p|epon|ephone|efon|éfono|efone)?|phone|mobile|cell|hp|no\.?\s*hp|whats\s?app|wa|ponsel|handphone|móvil|celular|portable|handy|mobiel)\b[\s./:]*(?:hp|wa)?[\s./:]*\+?\(?\d[\d\s().-]{5,}\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Telephone();
}
