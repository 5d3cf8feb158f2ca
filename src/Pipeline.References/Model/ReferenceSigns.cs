namespace Pipeline.References.Model;

/// <summary>Signs that tell the kind of work and the style from any place of a reference.</summary>
internal static class ReferenceSigns
{
    private const uint VolumeAndIssue = 1,
        In = 2,
        Editors = 4,
        PlaceAndColon = 8,
        Pages = 16,
        Quotes = 32,
        Thesis = 64,
        Conference = 128,
        BracketedYear = 256,
        VolumeWord = 512,
        Italics = 1024,
        Identifier = 2048,
        Comma = 4096;

    /// <summary>Set where the first word is in capitals before a comma ("SILVA, Ana").</summary>
    public const uint CapitalSurname = 8192;

    public static uint Of(TokenContext context)
    {
        var signs = context.IsAnyItalic ? Italics : 0;
        for (var at = 0; at < context.Count; at++)
            signs |= At(context, at);
        return signs;
    }

    private static uint At(TokenContext context, int at)
    {
        var classes = (WordClass)context.Classes[at];
        var shape = context.ShapeAt(at);
        var before = at > 0 ? context.ShapeAt(at - 1) : TokenShape.Stop;
        var next = at + 1 < context.Count ? context.ShapeAt(at + 1) : TokenShape.Stop;
        var isNumber = context[at].IsNumber;
        uint signs = 0;
        if (isNumber && next == TokenShape.Opening && shape != TokenShape.Year)
            signs |= VolumeAndIssue;
        if (isNumber && before == TokenShape.Dash && at > 1 && context[at - 2].IsNumber)
            signs |= Pages;
        if (shape == TokenShape.Year && before == TokenShape.Opening)
            signs |= BracketedYear;
        if (shape == TokenShape.Quote && context.Facts[at].Quotes > 0)
            signs |= Quotes;
        if (shape == TokenShape.Identifier)
            signs |= Identifier;
        if (
            classes.HasFlag(WordClass.In)
            && shape == TokenShape.Capitalised
            && before is TokenShape.Stop or TokenShape.Quote or TokenShape.Comma or TokenShape.Question
        )
            signs |= In;
        if (
            classes.HasFlag(WordClass.Editor)
            && before is TokenShape.Opening or TokenShape.Comma
            && next is TokenShape.Stop or TokenShape.Closing
        )
            signs |= Editors;
        if (classes.HasFlag(WordClass.Place) && next == TokenShape.Colon)
            signs |= PlaceAndColon;
        if (classes.HasFlag(WordClass.Thesis))
            signs |= Thesis;
        if (classes.HasFlag(WordClass.Conference))
            signs |= Conference;
        if (classes.HasFlag(WordClass.Volume) && at + 1 < context.Count && (context[at + 1].IsNumber || next == TokenShape.Stop))
            signs |= VolumeWord;
        if (at == 1 && shape == TokenShape.Comma)
            signs |= context.ShapeAt(0) is TokenShape.Capitals or TokenShape.LongCapitals ? Comma | CapitalSurname : Comma;
        return signs;
    }
}
