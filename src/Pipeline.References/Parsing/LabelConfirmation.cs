using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>
/// Labels that the form of what they label speaks for are surer than the model says, which has learnt from references where the
/// same form is something else now and then.
/// </summary>
internal static class LabelConfirmation
{
    /// <summary>How many of the fields so confirmed are right among the held-out references (nine in ten).</summary>
    private const float Confirmed = 0.9f;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        RegularNames.Confirm(text, labelled, Confirmed);
        for (var at = 1; at + 2 < labelled.Labels.Length; at++)
            if (IsIssue(labelled, at))
                foreach (ref var chance in labelled.Chances.AsSpan(at - 1, 3))
                    chance = MathF.Max(chance, Confirmed);
    }

    /// <summary>"12(3)": a number in brackets right behind that of a volume.</summary>
    private static bool IsIssue(LabelledTokens labelled, int bracket) =>
        labelled.Labels[bracket - 1] == TokenLabel.Volume
        && labelled.Tokens[bracket].Shape == TokenShape.Opening
        && labelled.Labels[bracket + 1] == TokenLabel.Issue
        && labelled.Tokens[bracket + 2].Shape == TokenShape.Closing;
}
