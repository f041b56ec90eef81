//! Calls as a client in another language could make them, right or wrong: any path, any bytes, any headers.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::{TokioExecutor, TokioIo};
use prost::Message;
use prost::bytes::{Buf, BufMut};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::{Channel, Uri};
use tonic::{Request, Response, Status};

use crate::harness::{PIPE, Service};

/// Sends bytes as the message of a method, by its path `Service/Method` in the package.
pub(crate) async fn send(channel: &Channel, method: &str, bytes: Vec<u8>) -> Result<Response<Vec<u8>>, Status> {
    send_as(channel, method, "verbinder/harry", bytes).await
}

/// The same, as somebody.
pub(crate) async fn send_as(channel: &Channel, method: &str, actor: &str, bytes: Vec<u8>) -> Result<Response<Vec<u8>>, Status> {
    let path = if method.starts_with('/') { method.to_owned() } else { format!("/houseofskills.v1.{method}") };
    let mut request = Request::new(bytes);
    request.metadata_mut().insert("x-dev-actor", actor.parse().unwrap());
    let mut client = Grpc::new(channel.clone());
    client.ready().await.unwrap();
    client.unary(request, path.parse().unwrap(), AsTheyAre).await
}

/// Posts a message with headers that no client of ours sends, and reads the answer's headers.
pub(crate) async fn post(service: &Service, method: &str, headers: &[(&str, &str)], message: &impl Message) -> http::HeaderMap {
    let connections = service.connections.clone();
    let connector = tower::service_fn(move |_: Uri| {
        let connections = connections.clone();
        Box::pin(async move {
            let (client, server) = tokio::io::duplex(PIPE);
            connections.send(Ok(server)).await.map_err(io::Error::other)?;
            Ok::<_, io::Error>(TokioIo::new(Pipe(client)))
        })
    });
    let client: Client<_, String> = Client::builder(TokioExecutor::new()).http2_only(true).build(connector);
    let mut request = http::Request::post(format!("http://in.memory/houseofskills.v1.{method}")).header("te", "trailers");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    client.request(request.body(framed(message)).unwrap()).await.unwrap().headers().clone()
}

/// A message with the five bytes that gRPC puts before it; text, because only short messages in plain letters are posted.
fn framed(message: &impl Message) -> String {
    let message = message.encode_to_vec();
    let mut framed = vec![0, 0, 0, 0, u8::try_from(message.len()).unwrap()];
    framed.extend(message);
    String::from_utf8(framed).unwrap()
}

/// Sends bytes, and reads bytes.
struct AsTheyAre;

impl Codec for AsTheyAre {
    type Encode = Vec<u8>;
    type Decode = Vec<u8>;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for AsTheyAre {
    type Item = Vec<u8>;
    type Error = Status;

    fn encode(&mut self, bytes: Vec<u8>, to: &mut EncodeBuf<'_>) -> Result<(), Status> {
        to.put_slice(&bytes);
        Ok(())
    }
}

impl Decoder for AsTheyAre {
    type Item = Vec<u8>;
    type Error = Status;

    fn decode(&mut self, from: &mut DecodeBuf<'_>) -> Result<Option<Vec<u8>>, Status> {
        Ok(Some(from.copy_to_bytes(from.remaining()).to_vec()))
    }
}

/// A pipe that hyper takes for a connection.
struct Pipe(DuplexStream);

impl Connection for Pipe {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl AsyncRead for Pipe {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Pipe {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}
