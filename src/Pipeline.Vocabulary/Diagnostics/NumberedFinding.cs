using System.Globalization;

namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>A finding with the mark it has in every proof of its article: Q3 is the third question, 7 the seventh change.</summary>
/// <param name="IsQuestion">Whether it asks for an answer: questions and changes are counted apart.</param>
/// <param name="Number">From 1, in reading order of the article.</param>
/// <param name="Finding">What is marked.</param>
public sealed record NumberedFinding(bool IsQuestion, int Number, Diagnostic Finding)
{
    /// <summary>"Q3" or "7", as printed in the text and in the margin; no two findings of an article share one.</summary>
    public string Mark => string.Create(CultureInfo.InvariantCulture, $"{(IsQuestion ? "Q" : string.Empty)}{Number}");
}
