using System.Diagnostics;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>How sure a link is by what it rests on: estimates that keep the order found when links were compared with those of publishers.</summary>
internal static class Certainties
{
    public static double Of(CitationGround ground) =>
        ground switch
        {
            CitationGround.NamesAndYear or CitationGround.Law or CitationGround.Number or CitationGround.Manager => 0.99,
            CitationGround.ShortForm or CitationGround.Again or CitationGround.RaisedNumber => 0.97,
            CitationGround.Title or CitationGround.NamesAndTitle or CitationGround.NamesAndPage or CitationGround.OtherYear => 0.95,
            CitationGround.NamesDiffer or CitationGround.LetterDiffers or CitationGround.Page or CitationGround.Before => 0.9,
            CitationGround.LetterByOrder or CitationGround.Elimination or CitationGround.NamesEarlier => 0.8,
            CitationGround.YearDiffers => 0.7,
            _ => throw new UnreachableException(),
        };
}
