using Pipeline.ReferenceModel.Corpus;
using Pipeline.References.Model;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel.Training;

/// <summary>One reference whose kind of work is known.</summary>
internal sealed record TypeExample(uint[] Features, PublicationType Type)
{
    /// <summary>Null where the corpus names no kind, or one that says nothing.</summary>
    public static TypeExample? Of(LabelledReference reference)
    {
        if (TypeOf(reference) is not { } type)
            return null;
        var text = ReferenceText.Of(reference.ToReference().Parts);
        var tokens = ReferenceParser.Cut(text, new());
        return new([.. WorkFeatures.Of(text, new(tokens, LabelsOf(reference, tokens), new float[tokens.Count]))], type);
    }

    public static PublicationType? TypeOf(LabelledReference reference) =>
        reference.Type switch
        {
            "journal" => PublicationType.Journal,
            "book" => IsPartOfBook(reference) ? PublicationType.Chapter : PublicationType.Book,
            "chapter" => PublicationType.Chapter,
            "confproc" => PublicationType.ConfProc,
            "thesis" => PublicationType.Thesis,
            "report" or "gov" => PublicationType.Report,
            "webpage" or "web" or "website" => PublicationType.Webpage,
            "newspaper" => PublicationType.Newspaper,
            "preprint" => PublicationType.Preprint,
            "data" => PublicationType.Data,
            "software" => PublicationType.Software,
            "standard" => PublicationType.Standard,
            "patent" => PublicationType.Patent,
            "archive" => PublicationType.Archive,
            "interview" => PublicationType.Interview,
            "audiovisual" => PublicationType.Audiovisual,
            "legal" => PublicationType.Legal,
            _ => null,
        };

    /// <summary>
    /// Whether what is tagged as a book is a part of one. A title beside a source alone does not tell, for subtitles and series are
    /// tagged as sources, nor does a tag of a chapter alone, for whole titles have it: a part has its pages or the editors of the book beside it.
    /// </summary>
    private static bool IsPartOfBook(LabelledReference reference) =>
        Has(reference, "chapter", "title") && Has(reference, "source") && Has(reference, "fpage", "editor-family");

    /// <summary>
    /// Whether what the publisher tagged can be of the kind that it says: an article of a journal has a volume, an issue, pages,
    /// a number or a DOI, and a page of the web has no volume and no DOI.
    /// </summary>
    public static bool IsConsistent(LabelledReference reference) =>
        reference.Type switch
        {
            "journal" => Has(reference, "volume", "issue", "fpage", "elocation", "doi", "pmid", "pmcid"),
            "webpage" or "web" or "website" => !Has(reference, "volume", "doi"),
            _ => true,
        };

    private static bool Has(LabelledReference reference, params ReadOnlySpan<string> names)
    {
        foreach (var field in reference.Fields)
            if (names.Contains(field.Name))
                return true;
        return false;
    }

    private static TokenLabel[] LabelsOf(LabelledReference reference, List<Token> tokens)
    {
        var labels = new TokenLabel[tokens.Count];
        for (var at = 0; at < labels.Length; at++)
            labels[at] = FineExamples.LabelOf(reference, tokens[at]) ?? (at == 0 ? TokenLabel.AtStart : TokenLabels.After(labels[at - 1]));
        return labels;
    }
}
