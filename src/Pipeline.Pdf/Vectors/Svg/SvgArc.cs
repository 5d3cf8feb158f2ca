using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Turns an arc of an ellipse, given by its ends, into curves of a quarter at the most (SVG 1.1 appendix F.6).</summary>
internal static class SvgArc
{
    /// <param name="turn">Of the ellipse, in degrees.</param>
    public static void AddTo(
        VectorPath path,
        (double X, double Y) from,
        (double X, double Y) to,
        double radiusX,
        double radiusY,
        double turn,
        bool isLarge,
        bool isClockwise
    )
    {
        if (from == to)
            return;
        if (radiusX < 1e-9 || radiusY < 1e-9)
        {
            path.LineTo(to.X, to.Y);
            return;
        }

        var (sine, cosine) = Math.SinCos(turn * Math.PI / 180);
        var (halfX, halfY) = ((from.X - to.X) / 2, (from.Y - to.Y) / 2);
        var (x, y) = (cosine * halfX + sine * halfY, -sine * halfX + cosine * halfY);
        var reach = x * x / (radiusX * radiusX) + y * y / (radiusY * radiusY);
        if (reach > 1)
            (radiusX, radiusY) = (radiusX * Math.Sqrt(reach), radiusY * Math.Sqrt(reach));
        var (squareX, squareY) = (radiusX * radiusX, radiusY * radiusY);
        var share = Math.Sqrt(Math.Max(0, (squareX * squareY - squareX * y * y - squareY * x * x) / (squareX * y * y + squareY * x * x)));
        if (isLarge == isClockwise)
            share = -share;
        var (middleX, middleY) = (share * radiusX * y / radiusY, -share * radiusY * x / radiusX);
        var centre = (
            X: cosine * middleX - sine * middleY + (from.X + to.X) / 2,
            Y: sine * middleX + cosine * middleY + (from.Y + to.Y) / 2
        );
        var start = Math.Atan2((y - middleY) / radiusY, (x - middleX) / radiusX);
        var sweep = Math.Atan2((-y - middleY) / radiusY, (-x - middleX) / radiusX) - start;
        if (isClockwise && sweep < 0)
            sweep += 2 * Math.PI;
        else if (!isClockwise && sweep > 0)
            sweep -= 2 * Math.PI;
        AddPieces(
            path,
            new AffineMap(cosine * radiusX, sine * radiusX, -sine * radiusY, cosine * radiusY, centre.X, centre.Y),
            start,
            sweep
        );
    }

    /// <param name="ellipse">Maps the circle of radius one to the ellipse.</param>
    private static void AddPieces(VectorPath path, AffineMap ellipse, double start, double sweep)
    {
        var pieces = Math.Max(1, (int)Math.Ceiling(Math.Abs(sweep) / (Math.PI / 2) - 1e-9));
        var step = sweep / pieces;
        var handle = 4.0 / 3 * Math.Tan(step / 4);
        for (var piece = 0; piece < pieces; piece++)
        {
            var ((sine1, cosine1), (sine2, cosine2)) = (Math.SinCos(start + piece * step), Math.SinCos(start + (piece + 1) * step));
            var (x1, y1) = ellipse.Apply(cosine1 - handle * sine1, sine1 + handle * cosine1);
            var (x2, y2) = ellipse.Apply(cosine2 + handle * sine2, sine2 - handle * cosine2);
            var (x, y) = ellipse.Apply(cosine2, sine2);
            path.CurveTo(x1, y1, x2, y2, x, y);
        }
    }
}
