using System.Collections.Frozen;
using Pipeline.ReferenceModel.Corpus;
using Pipeline.References.Model;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel.Training;

/// <summary>
/// Examples of references of which only stretches are labelled: each token may have any label that its stretch can hold,
/// and the model finds out which.
/// </summary>
internal static class CoarseExamples
{
    private static readonly FrozenSet<string> Joining = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "and",
        "et",
        "und",
        "y",
        "e",
        "en",
        "in",
        "dan",
        "ed",
        "eds",
        "éd",
        "éds",
        "hrsg",
        "hg",
        "by",
        "edited",
        "translated",
        "trans",
        "trad",
        "par",
        "pp",
        "p",
        "vol",
        "no",
        "from",
        "the",
        "with",
        "of",
        "dans",
        "dir",
        "editor",
        "editors",
        "presented",
        "at",
        "special",
        "issue",
        "director",
        "directors",
        "producer",
        "producers",
        "executive",
        "host",
        "writer",
        "sutradara"
    );

    public static Example Of(CoarseReference reference)
    {
        var text = ReferenceText.Of([new RefPart(RefField.None, reference.Text)]);
        var hasContainer = reference.Segments.Any(segment => segment.Name is "container-title" or "journal");
        return Example.Of(text, token => Labels(text, reference, token, hasContainer));
    }

    private static LabelSet Labels(ReferenceText text, CoarseReference reference, Token token, bool hasContainer)
    {
        foreach (var segment in reference.Segments)
        {
            if (token.Start >= segment.End || token.End <= segment.Start)
                continue;
            var inside = Inside(segment.Name, hasContainer);
            var isCertain =
                (token.IsWord || token.IsNumber) && !Joining.Contains(text.Plain[token.Start..token.End]) && IsTold(segment.Name);
            return isCertain ? inside : inside | LabelSet.Outside;
        }

        return LabelSet.Outside;
    }

    /// <summary>Stretches whose every word is of a field.</summary>
    private static bool IsTold(string segment) =>
        segment
            is "author"
                or "editor"
                or "director"
                or "producer"
                or "translator"
                or "title"
                or "publisher"
                or "location"
                or "journal"
                or "volume"
                or "pages";

    private static LabelSet Inside(string segment, bool hasContainer) =>
        segment switch
        {
            "author" or "director" or "producer" => LabelSet.Of(
                TokenLabel.Surname,
                TokenLabel.GivenNames,
                TokenLabel.Suffix,
                TokenLabel.Collab,
                TokenLabel.EtAl
            ),
            "editor" or "translator" => LabelSet.Of(
                TokenLabel.EditorSurname,
                TokenLabel.EditorGivenNames,
                TokenLabel.EtAl,
                TokenLabel.Suffix,
                TokenLabel.Collab
            ),
            "date" => LabelSet.Of(TokenLabel.Year, TokenLabel.Month, TokenLabel.Day),
            "title" => LabelSet.Of(hasContainer ? TokenLabel.Title : TokenLabel.Source),
            "container-title" => LabelSet.Of(TokenLabel.Source, TokenLabel.ConferenceName),
            "journal" => LabelSet.Of(TokenLabel.Source),
            "collection-title" => LabelSet.Of(TokenLabel.Series, TokenLabel.Volume),
            "volume" => LabelSet.Of(TokenLabel.Volume, TokenLabel.Issue),
            "pages" => LabelSet.Of(TokenLabel.FirstPage, TokenLabel.LastPage, TokenLabel.ElocationId),
            "edition" => LabelSet.Of(TokenLabel.Edition),
            "publisher" => LabelSet.Of(TokenLabel.PublisherName),
            "location" => LabelSet.Of(TokenLabel.PublisherLoc),
            "genre" => LabelSet.Of(TokenLabel.Degree, TokenLabel.ReportNumber),
            "citation-number" or "url" or "doi" or "isbn" or "medium" => LabelSet.Of(),
            _ => LabelSet.All,
        };
}
