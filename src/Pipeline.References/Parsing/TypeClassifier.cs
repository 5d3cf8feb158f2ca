using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.References.Parsing.Kinds;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Tells the kind of work from the fields found and the words in and between them.</summary>
internal static partial class TypeClassifier
{
    /// <summary>How much the model must have to say for a kind for it to be told.</summary>
    private const float Least = 0.5f;

    private static readonly TokenLabel[] OfBooks =
    [
        TokenLabel.Source,
        TokenLabel.ConferenceName,
        TokenLabel.Series,
        TokenLabel.EditorSurname,
    ];

    private static readonly PublicationType[] Types = Enum.GetValues<PublicationType>();

    public static PublicationType Classify(ReferenceText text, LabelledTokens labelled, SequenceModel model)
    {
        if (Certain(text, labelled) is { } certain)
            return certain;
        Span<short> sums = stackalloc short[SequenceModel.Width];
        Span<float> scores = stackalloc float[SequenceModel.Width];
        Span<uint> features = stackalloc uint[WorkFeatures.Most];
        model.Add(features[..WorkFeatures.List(text, labelled, features)], sums);
        model.Scale(sums, scores);
        var best = PublicationType.Other;
        var most = Least;
        foreach (var type in Types)
            if (scores[(int)type] > most && IsPossible(type, text, labelled))
                (best, most) = (type, scores[(int)type]);
        return best;
    }

    /// <summary>What the reference itself states; servers of preprints, which print nothing else; Chinese books.</summary>
    private static PublicationType? Certain(ReferenceText text, LabelledTokens labelled)
    {
        if (MarkedWorks.KindOf(text.Plain) is { } marked)
            return marked;
        if (StatedKinds.Of(text.Plain) is { } stated)
            return stated;
        if (KindSigns.IsOnServerOfPreprints(text.Plain) && !labelled.Labels.Contains(TokenLabel.Volume))
            return PublicationType.Preprint;
        if (KindSigns.OfPapers(text.Plain) && !labelled.Labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.EditorSurname))
            return PublicationType.Report;
        if (KindSigns.OfUnion(text.Plain) && !labelled.Labels.Contains(TokenLabel.Volume))
            return PublicationType.Report;
        if (
            ChineseBooks.Has(text.Plain) && !labelled.Labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.Issue, TokenLabel.FirstPage)
        )
            return PublicationType.Book;
        return NamedKinds.Of(text, labelled);
    }

    /// <summary>What a kind cannot be without: a chapter has a title and a book, an article of a journal a title and a journal or a volume, a page of the web an address or a word that it was looked up,
    /// papers of a conference its word, a preprint a server, an interview and a thesis a word that says so; newspapers give what they print no DOI.</summary>
    public static bool IsPossible(PublicationType type, ReferenceText text, LabelledTokens labelled) =>
        type switch
        {
            PublicationType.Chapter => labelled.Labels.Contains(TokenLabel.Title) && labelled.Labels.AsSpan().ContainsAny(OfBooks),
            PublicationType.Journal => labelled.Labels.Contains(TokenLabel.Volume)
                || (labelled.Labels.Contains(TokenLabel.Title) && labelled.Labels.Contains(TokenLabel.Source)),
            PublicationType.Webpage => labelled.Tokens.Exists(token => token.Shape == TokenShape.Identifier)
                || HasWord(WordClass.Access, text, labelled)
                || WebPattern().IsMatch(text.Plain),
            PublicationType.ConfProc => labelled.Labels.Contains(TokenLabel.ConferenceName)
                || HasWord(WordClass.Conference, text, labelled),
            PublicationType.Preprint => KindSigns.OfPreprint(text.Plain),
            PublicationType.Interview => KindSigns.OfInterview(text.Plain),
            PublicationType.Thesis => labelled.Labels.Contains(TokenLabel.Degree) || HasWord(WordClass.Thesis, text, labelled),
            PublicationType.Newspaper => labelled.Labels.Contains(TokenLabel.Source) && !KindSigns.HasDoi(text.Plain),
            _ => true,
        };

    private static bool HasWord(WordClass words, ReferenceText text, LabelledTokens labelled) =>
        labelled.Tokens.Exists(token => token.IsWord && text.ClassOf(token).HasFlag(words));

    /// <summary>What names itself a thing of the web.</summary>
    [GeneratedRegex(
        @"\[[^\]]*\b(?:web|blog|online|internet|facebook|twitter|tweet|instagram|post|daring|siaran pers|press release|comunicado)\b[^\]]*\]|\bblog\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WebPattern();
}
