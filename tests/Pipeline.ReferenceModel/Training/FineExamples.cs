using Pipeline.ReferenceModel.Corpus;
using Pipeline.References.Model;
using Pipeline.References.Parsing;

namespace Pipeline.ReferenceModel.Training;

/// <summary>Examples of references whose fields are labelled to the letter.</summary>
internal static class FineExamples
{
    private static readonly LabelSet Untold =
        LabelSet.Outside
        | LabelSet.Of(
            TokenLabel.PublisherName,
            TokenLabel.PublisherLoc,
            TokenLabel.Degree,
            TokenLabel.Edition,
            TokenLabel.Series,
            TokenLabel.ConferenceName,
            TokenLabel.EditorSurname,
            TokenLabel.EditorGivenNames,
            TokenLabel.Volume,
            TokenLabel.FirstPage,
            TokenLabel.LastPage,
            TokenLabel.ReportNumber,
            TokenLabel.Month,
            TokenLabel.Day
        );

    /// <param name="hasItalics">Whether the italics are seen.</param>
    public static Example Of(LabelledReference reference, bool hasItalics = true)
    {
        var text = ReferenceText.Of((hasItalics ? reference : reference with { Italics = [] }).ToReference().Parts);
        var isUntold = reference.Type is not "journal" && !reference.Fields.Any(field => field.Name is "publisher" or "place" or "volume");
        var titleEnd = reference
            .Fields.Where(field => field.Name is "title" or "chapter" or "source")
            .Select(field => field.End)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        return Example.Of(text, token => Labels(token));

        LabelSet Labels(Token token)
        {
            if (LabelOf(reference, token) is { } label)
                return LabelSet.Of(label);
            return isUntold && token.Start >= titleEnd && (token.IsWord || token.IsNumber) ? Untold : LabelSet.Outside;
        }
    }

    /// <summary>Null outside every field.</summary>
    public static TokenLabel? LabelOf(LabelledReference reference, Token token)
    {
        foreach (var field in reference.Fields)
        {
            if (token.Start < field.End && token.End > field.Start && LabelOf(field.Name, IsWhole(reference)) is { } label)
                return label;
        }

        return null;
    }

    /// <summary>Publishers tag the title of a work that stands on its own now as title, now as source.</summary>
    private static bool IsWhole(LabelledReference reference) => !reference.Fields.Any(field => field.Name is "source" or "chapter");

    private static TokenLabel? LabelOf(string name, bool isWhole) =>
        name switch
        {
            "family" => TokenLabel.Surname,
            "given" => TokenLabel.GivenNames,
            "suffix" => TokenLabel.Suffix,
            "organisation" or "editor-organisation" => TokenLabel.Collab,
            "etal" => TokenLabel.EtAl,
            "editor-family" => TokenLabel.EditorSurname,
            "editor-given" => TokenLabel.EditorGivenNames,
            "year" => TokenLabel.Year,
            "original-year" => TokenLabel.OriginalYear,
            "month" => TokenLabel.Month,
            "day" => TokenLabel.Day,
            "title" when isWhole => TokenLabel.Source,
            "title" or "chapter" => TokenLabel.Title,
            "trans-title" => TokenLabel.TransTitle,
            "source" => TokenLabel.Source,
            "series" => TokenLabel.Series,
            "conference" => TokenLabel.ConferenceName,
            "volume" => TokenLabel.Volume,
            "issue" => TokenLabel.Issue,
            "fpage" => TokenLabel.FirstPage,
            "lpage" => TokenLabel.LastPage,
            "elocation" => TokenLabel.ElocationId,
            "number" => TokenLabel.ReportNumber,
            "edition" => TokenLabel.Edition,
            "publisher" => TokenLabel.PublisherName,
            "place" => TokenLabel.PublisherLoc,
            "degree" => TokenLabel.Degree,
            _ => null,
        };
}
